package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;

/** A segment without a translation: the page would lose a sentence. */
public final class TargetMissingCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "target-missing",
                    Severity.ERROR,
                    "Every segment has a translation.",
                    "ISO 17100, 5.3.1: the translator conveys the whole content of the source.",
                    new Rule.Example(
                            "en", "fr", "The deal was signed.", "", "L’accord a été signé."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        if (Typography.isBlank(text.targetText()) && !Typography.isBlank(text.sourceText())) {
            Span whole = new Span(0, text.sourceText().length());
            found.add(text, whole, null, "The segment has no translation.", null);
        }
    }
}
