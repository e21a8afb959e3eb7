package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.number.Quantity;
import java.util.ArrayList;
import java.util.List;

/** A month that is another one in the target. */
public final class DateChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "date-changed",
                    Severity.ERROR,
                    "A month is the same in the target.",
                    "Guide du rédacteur, 2.4: dates are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It opened in June 2020.",
                            "Il a ouvert en juillet 2020.",
                            "Il a ouvert en juin 2020."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        List<Quantity> sources = months(text.sourceNumbers());
        List<Quantity> targets = months(text.targetNumbers());
        sources.removeIf(month -> has(text.targetNumbers(), month));
        targets.removeIf(month -> has(text.sourceNumbers(), month));
        for (int at = 0; at < Math.min(sources.size(), targets.size()); at++) {
            Span source = NumberMatch.span(sources.get(at));
            Span target = NumberMatch.span(targets.get(at));
            String message =
                    "The source says \"%s\", the target \"%s\"."
                            .formatted(source.in(text.sourceText()), target.in(text.targetText()));
            boolean next = Deadline.nextMonth(text, sources.get(at), targets.get(at));
            Severity grave = next ? Severity.NOTE : Severity.ERROR;
            found.addMild(grave, text, source, target, message, null);
        }
    }

    private static List<Quantity> months(List<Quantity> numbers) {
        List<Quantity> months = new ArrayList<>();
        for (Quantity number : numbers) {
            if (number.kind() == Quantity.Kind.MONTH) {
                months.add(number);
            }
        }
        return months;
    }

    /** Also as a figure: 06/07/2025. */
    private static boolean has(List<Quantity> numbers, Quantity month) {
        boolean named = !months(numbers).isEmpty();
        for (Quantity number : numbers) {
            if (number.value() == month.value()
                    && (number.kind() == Quantity.Kind.MONTH || (!named && number.certain()))) {
                return true;
            }
        }
        return false;
    }
}
