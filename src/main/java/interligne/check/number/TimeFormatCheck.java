package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.number.Quantity;
import interligne.language.text.Wording;

/** A time of day with a colon, without spaces or with empty minutes. */
public final class TimeFormatCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "time-format",
                    Severity.WARNING,
                    "A time of day is written with h between spaces, without empty minutes.",
                    "Guide du rédacteur, 2.4.4; OQLF, heure.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The shop opens at 9:00 a.m.",
                            "Le magasin ouvre à 9h00.",
                            "Le magasin ouvre à 9\u00a0h."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().sentenceCase();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (Quantity number : text.targetNumbers()) {
            if (number.kind() != Quantity.Kind.TIME) {
                continue;
            }
            Span span = NumberMatch.span(number);
            String there = span.in(text.targetText());
            String right = text.setting().to().numbers().time((int) number.value());
            int hour = there.indexOf('h');
            boolean tight =
                    hour > 0 && there.charAt(hour - 1) >= '0' && there.charAt(hour - 1) <= '9';
            boolean empty = there.endsWith("00") && hour > 0;
            boolean clock =
                    there.endsWith(":00")
                            && target.size() > 0
                            && text.sourceNumbers().stream()
                                    .anyMatch(each -> each.kind() == Quantity.Kind.TIME);
            if (tight || empty || clock) {
                String message = "Write \"%s\" instead of \"%s\".".formatted(right, there);
                found.add(text, null, span, message, right);
            }
        }
    }
}
