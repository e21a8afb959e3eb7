package interligne.check.number;

import interligne.check.Bitext;
import interligne.language.number.Quantity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.List;

/**
 * A date that one language includes and the other leaves out: "on or after July 1" is "after 30
 * June", "after 2005" is "from 2006".
 */
final class Deadline {

    private static final int LATE = 28;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    /** So many tokens before a year at most stands the word that includes it or leaves it out. */
    private static final int BEFORE = 3;

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

    /** Whether one side leaves out the year before or after the one that the other includes. */
    static boolean nextYear(Bitext text, Quantity source, Quantity target) {
        int step = (int) (target.value() - source.value());
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        return Math.abs(target.value() - source.value()) == 1
                && source.value() >= FIRST_YEAR
                && source.value() <= LAST_YEAR
                && ((before(text.source(), source, from, WordClass.YEAR_LEFT_OUT) == step
                                && before(text.target(), target, to, WordClass.YEAR_INCLUDED)
                                        == step)
                        || (before(text.source(), source, from, WordClass.YEAR_INCLUDED) == -step
                                && before(text.target(), target, to, WordClass.YEAR_LEFT_OUT)
                                        == -step));
    }

    /** Which way the word shortly before the year points, or 0 when none is there. */
    private static int before(Wording words, Quantity year, Lexicon lexicon, WordClass of) {
        int at = words.at(year.start());
        for (int back = at - 1; back >= at - BEFORE; back--) {
            String way = lexicon.value(words.lower(back), of);
            if (way != null) {
                return Integer.parseInt(way);
            }
        }
        return 0;
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
