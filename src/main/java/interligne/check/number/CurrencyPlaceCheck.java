package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;

/** A currency sign where the other language puts it. */
public final class CurrencyPlaceCheck implements TypeCheck {

    /** Numbered variables of message files are no amounts. */
    private static final String VARIABLE = "$1";

    private static final Rule RULE =
            new Rule(
                    "currency-place",
                    Severity.WARNING,
                    "The currency sign stands where the target language puts it, and is a word with million.",
                    "OQLF, Banque de dépannage linguistique: symboles monétaires; fiche 21584.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It costs US$500.",
                            "Cela coûte US$500.",
                            "Cela coûte 500\u00a0$\u00a0US."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        NumberFacts to = text.setting().to().numbers();
        for (Quantity number : text.targetNumbers()) {
            boolean variable = number.value() < 10 && text.sourceText().contains(VARIABLE);
            if (!number.certain() || number.unit().length() != 3 || variable) {
                continue;
            }
            Span span = NumberMatch.span(number);
            String there = span.in(text.targetText());
            char first = there.charAt(0);
            char last = there.charAt(there.length() - 1);
            boolean signFirst =
                    !Character.isLetterOrDigit(first)
                            || (Character.isLetter(first)
                                    && there.indexOf('$') > 0
                                    && there.indexOf('$') < 4);
            boolean signLast = !Character.isLetterOrDigit(last);
            if (to.signBehind() && signFirst && first != '.') {
                found.add(text, null, span, message(text.meant(number), there, to), null);
            } else if (!to.signBehind() && signLast && !signFirst) {
                String message =
                        "The sign stands before the number, not behind: \"%s\".".formatted(there);
                found.add(text, null, span, message, null);
            }
        }
    }

    private static String message(Quantity number, String there, NumberFacts to) {
        return "Write \"%s\" instead of \"%s\".".formatted(to.money(number, there), there);
    }
}
