package interligne.check.accuracy;

import interligne.article.Kind;
import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;

/** A title that search pages and tabs cut off. */
public final class TitleTooLongCheck implements Check {

    private static final int LONGEST = 60;

    private static final Rule RULE =
            new Rule(
                    "title-too-long",
                    Severity.NOTE,
                    "A title has no more than 60 characters.",
                    "EDITORIAL, X06.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "A short title about the future of energy in the north",
                            "Un titre bien trop long sur l’avenir de l’énergie dans toutes les régions du nord du pays",
                            "Un titre court sur l’avenir de l’énergie au nord"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        int length = Typography.trim(text.pair().target().plain()).length();
        if (text.pair().kind() == Kind.TITLE
                && length > LONGEST
                && Typography.trim(text.pair().source().plain()).length() <= LONGEST) {
            Span span = new Span(0, text.targetText().length());
            String message =
                    "The title has %d characters, more than %d.".formatted(length, LONGEST);
            found.add(text, null, span, message, null);
        }
    }
}
