package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;

/** Two spaces in a row. */
public final class DoubleSpaceCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "double-space",
                    Severity.WARNING,
                    "One space stands between two words.",
                    "Every checker has it.",
                    new Rule.Example("en", "fr", "AI evolves.", "L’IA  évolue.", "L’IA évolue."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        String target = text.targetText();
        int at = target.indexOf("  ");
        if (at < 0 || text.sourceText().contains("  ")) {
            return;
        }
        while (at >= 0) {
            int end = at + 2;
            while (end < target.length() && target.charAt(end) == ' ') {
                end++;
            }
            if (at > 0 && end < target.length()) {
                found.add(text, null, new Span(at, end), "Two spaces stand in a row.", " ");
            }
            at = target.indexOf("  ", end);
        }
    }
}
