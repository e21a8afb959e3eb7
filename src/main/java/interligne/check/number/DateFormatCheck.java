package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A date in the order or with the capitals of English. */
public final class DateFormatCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "date-format",
                    Severity.WARNING,
                    "A date is day, month, year, with months and days in small letters.",
                    "Guide du rédacteur, 2.4.1 and 4.3.25.",
                    new Rule.Example(
                            "en", "fr", "on May 5, 2025", "le mai 5, 2025", "le 5\u00a0mai 2025"));

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
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 0; at < target.size(); at++) {
            if (!target.is(at, Wording.Type.WORD)) {
                continue;
            }
            String lower = target.lower(at);
            boolean month = lexicon.has(lower, WordClass.MONTH);
            boolean day = lexicon.has(lower, WordClass.WEEKDAY);
            if (!month && !day) {
                continue;
            }
            if (month && monthFirst(target, at)) {
                String message =
                        "The day stands before the month: \"%s %s\"."
                                .formatted(target.written(at + 1), lower);
                found.addTarget(text, at, at + 2, message, null);
            } else if (target.capital(at)
                    && !target.allCapitals(at)
                    && lower.length() > 2
                    && inSentence(target, at)) {
                String message = "\"%s\" takes a small letter.".formatted(target.written(at));
                found.addTarget(text, at, at + 1, message, lower);
            }
        }
    }

    /** {@code mai 5, 2025}; "mai 2025" and "mai 68" are right. */
    private static boolean monthFirst(Wording target, int at) {
        return target.is(at + 1, Wording.Type.DIGITS)
                && target.end(at + 1) - target.start(at + 1) <= 2
                && target.isMark(at + 2, ',')
                && target.is(at + 3, Wording.Type.DIGITS)
                && target.end(at + 3) - target.start(at + 3) == 4
                && !target.is(at - 1, Wording.Type.DIGITS);
    }

    /** Behind a small word or a figure, and not part of a name such as "Journal du Dimanche". */
    private static boolean inSentence(Wording target, int at) {
        boolean digits = target.is(at - 1, Wording.Type.DIGITS);
        boolean small =
                target.is(at - 1, Wording.Type.WORD)
                        && !target.capital(at - 1)
                        && !target.capital(at - 2);
        return (digits || small) && !target.startsSentence(at) && !target.capital(at + 1);
    }
}
