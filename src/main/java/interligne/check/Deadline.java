package interligne.check;

import interligne.language.Lexicon;
import interligne.language.Quantity;
import interligne.language.WordClass;
import interligne.language.Wording;
import java.util.List;

/**
 * A date that one language includes and the other leaves out: "on or after July 1" is "after 30
 * June".
 */
final class Deadline {

    private static final int LATE = 28;

    private Deadline() {}

    /** Whether the two are days of a month, one the day after the other. */
    static boolean nextDay(Bitext text, Quantity source, Quantity target) {
        double one = Math.min(source.value(), target.value());
        double other = Math.max(source.value(), target.value());
        boolean next = other - one == 1 || (one == 1 && other >= LATE && other <= 31);
        return next
                && other <= 31
                && ofMonth(text.source(), source, text.setting().from().numbers().words())
                && ofMonth(text.target(), target, text.setting().to().numbers().words());
    }

    /** Whether one month begins where the other ends: the later one is named with its first day. */
    static boolean nextMonth(Bitext text, Quantity source, Quantity target) {
        double step = (source.value() - target.value() + 12) % 12;
        return (step == 1 && first(text.sourceNumbers()))
                || (step == 11 && first(text.targetNumbers()));
    }

    private static boolean first(List<Quantity> numbers) {
        return numbers.stream().anyMatch(number -> number.value() == 1);
    }

    private static boolean ofMonth(Wording words, Quantity day, Lexicon lexicon) {
        int first = words.at(day.start());
        int end = words.at(Math.max(day.start(), day.end() - 1)) + 1;
        return month(lexicon, words.lower(first - 1)) || month(lexicon, words.lower(end));
    }

    private static boolean month(Lexicon lexicon, String word) {
        return lexicon.has(word, WordClass.MONTH) || lexicon.has(word, WordClass.MONTH_ALSO_WORD);
    }
}
