package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** A date in figures that the two languages read differently. */
public final class DateAmbiguousCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "date-ambiguous",
                    Severity.WARNING,
                    "A date whose day and month can be taken for each other is written with the name of the month.",
                    "ISO 8601 and Guide du rédacteur, 2.4.3.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Valid until 06/07/2025.",
                            "Valable jusqu’au 06/07/2025.",
                            "Valable jusqu’au 7\u00a0juin 2025."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 0; at + 4 < target.size(); at++) {
            if (date(target, at)) {
                Span span = new Span(target.start(at), target.end(at + 4));
                String date = span.in(text.targetText());
                if (text.sourceText().contains(date)) {
                    String message =
                            "\"%s\" is another day in %s: write the name of the month."
                                    .formatted(date, text.setting().to().name());
                    found.add(text, null, span, message, null);
                }
            }
        }
    }

    private static boolean date(Wording words, int at) {
        return number(words, at)
                && words.isMark(at + 1, "/.-")
                && number(words, at + 2)
                && words.isMark(at + 3, words.written(at + 1))
                && words.is(at + 4, Wording.Type.DIGITS)
                && words.end(at + 4) - words.start(at + 4) == 4
                && words.end(at + 4) - words.start(at) <= 10
                && !words.written(at).equals(words.written(at + 2));
    }

    private static boolean number(Wording words, int at) {
        return words.is(at, Wording.Type.DIGITS)
                && words.end(at) - words.start(at) <= 2
                && Integer.parseInt(words.written(at)) <= 12
                && Integer.parseInt(words.written(at)) > 0;
    }
}
