package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.number.Quantity;
import interligne.language.text.WordClass;

/** A minus sign of the source that the target does not have. */
public final class MinusLostCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "minus-lost",
                    Severity.ERROR,
                    "A number below zero stays below zero.",
                    "Guide du rédacteur, 2.2: values are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Growth was -3.5% in May.",
                            "La croissance a été de 3,5\u00a0% en mai.",
                            "La croissance a été de −3,5\u00a0% en mai."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final String MINUS = "-−";

    @Override
    public void check(Bitext text, Findings found) {
        if (text.sourceText().indexOf('-') < 0 && text.sourceText().indexOf('−') < 0) {
            return;
        }
        for (NumberMatch.Both both : text.numbers().same()) {
            Quantity number = both.source();
            Quantity target = both.target();
            if (number.kind() == Quantity.Kind.AMOUNT
                    && number.certain()
                    && minus(text.sourceText(), number.start())
                    && !signed(text.targetText(), target.start())
                    && !falls(text)) {
                Span source = new Span(number.start() - 1, number.end());
                Span there = NumberMatch.span(target);
                String message =
                        "\"%s\" is below zero, \"%s\" is not."
                                .formatted(
                                        source.in(text.sourceText()), there.in(text.targetText()));
                found.add(text, source, there, message, null);
            }
        }
    }

    /** A minus glued to the number, not a hyphen, a range or a dash of a list. */
    private static boolean minus(String text, int start) {
        return start > 1
                && MINUS.indexOf(text.charAt(start - 1)) >= 0
                && (text.charAt(start - 2) == ' ' || text.charAt(start - 2) == '(')
                && (start < 3 || !Character.isDigit(text.charAt(start - 3)));
    }

    /** A minus at the number, or at a figure elsewhere that may be the one. */
    private static boolean signed(String text, int start) {
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean sign = (MINUS + "–‑").indexOf(text.charAt(at)) >= 0;
            if (sign && (Character.isDigit(text.charAt(at + 1)) || at == start - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the target says in a word that something is less. */
    private static boolean falls(Bitext text) {
        return text.setting().to().numbers().words().anyIn(text.target(), WordClass.BELOW);
    }
}
