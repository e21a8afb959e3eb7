package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.Typography;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A target that is the source again. */
public final class TargetSameAsSourceCheck implements Check {

    private static final int LEAST = 8;

    private static final Rule RULE =
            new Rule(
                    "target-same-as-source",
                    Severity.WARNING,
                    "A translation differs from its source.",
                    "ISO 17100, 5.3.1.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Recent articles about energy",
                            "Recent articles about energy",
                            "Articles récents sur l’énergie"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        String target = Typography.trim(text.targetText());
        if (target.length() < LEAST || !target.equals(Typography.trim(text.sourceText()))) {
            return;
        }
        Wording words = text.target();
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        int small = 0;
        int foreign = 0;
        for (int at = 0; at < words.size(); at++) {
            if (words.is(at, Wording.Type.WORD) && !words.capital(at)) {
                small++;
                String word = words.lower(at);
                boolean source = from.has(word, WordClass.FUNCTION) && word.length() > 1;
                foreign += source && !to.has(word, WordClass.FUNCTION) ? 1 : 0;
            }
        }
        if (small >= 2 && foreign >= 1) {
            Span whole = new Span(0, text.targetText().length());
            Span source = new Span(0, text.sourceText().length());
            found.add(text, source, whole, "The target is the source, word for word.", null);
        }
    }
}
