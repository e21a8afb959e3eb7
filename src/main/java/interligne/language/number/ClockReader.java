package interligne.language.number;

import interligne.language.text.Wording;
import org.jspecify.annotations.Nullable;

/** Reads times of day: {@code 9:00 a.m.}, {@code 9 h}, {@code 14h30}, {@code 6.30 pm}. */
final class ClockReader {

    private static final int HOURS = 24;
    private static final int NOON = 12 * 60;

    private ClockReader() {}

    /**
     * A time.
     *
     * @param quantity minutes after midnight
     * @param next the token after it
     */
    record Time(Quantity quantity, int next) {}

    /** The time that starts with those figures, or null. */
    static @Nullable Time at(Wording text, int token, Figures read, NumberHabits habits) {
        if (read.value() > HOURS || read.digits().length() > 2) {
            return habits.timeWithStop(text, token, read)
                    ? withStop(text, token, read, habits)
                    : null;
        }
        double minutes = read.value() * 60;
        int next = read.next();
        boolean sure = false;
        if (twoDigits(text, next + 1) && text.isMark(next, ':') && text.glued(next)) {
            minutes += Integer.parseInt(text.written(next + 1));
            next += 2;
            sure = true;
        } else {
            int hour = habits.hourMark(text, next);
            if (hour > next) {
                next = hour;
                sure = true;
                if (twoDigits(text, next) || twoDigitsSpaced(text, next)) {
                    minutes += Integer.parseInt(text.written(next));
                    next++;
                }
            }
        }
        int half = habits.halfOfDay(text, next);
        if (half != 0) {
            sure = true;
            next = Math.abs(half);
            minutes = halfOfDay(minutes, half < 0);
        }
        return sure ? time(text, token, next, minutes, read.value()) : null;
    }

    private static double halfOfDay(double minutes, boolean afternoon) {
        if (afternoon) {
            return minutes < NOON ? minutes + NOON : minutes;
        }
        return minutes >= NOON ? minutes - NOON : minutes;
    }

    private static boolean twoDigits(Wording text, int token) {
        return text.is(token, Wording.Type.DIGITS)
                && text.glued(token)
                && text.end(token) - text.start(token) == 2;
    }

    private static boolean twoDigitsSpaced(Wording text, int token) {
        return text.is(token, Wording.Type.DIGITS)
                && text.spaced(token)
                && text.end(token) - text.start(token) == 2;
    }

    private static Time withStop(Wording text, int token, Figures read, NumberHabits habits) {
        int half = habits.halfOfDay(text, read.next());
        double hours = Math.floor(read.value());
        double minutes = hours * 60 + Math.round((read.value() - hours) * 100);
        return time(text, token, Math.abs(half), halfOfDay(minutes, half < 0), hours);
    }

    private static Time time(Wording text, int token, int next, double minutes, double hour) {
        Quantity quantity =
                new Quantity(
                        text.start(token),
                        text.end(next - 1),
                        minutes,
                        Double.NaN,
                        Quantity.Kind.TIME,
                        true,
                        Integer.toString((int) hour),
                        0,
                        "");
        return new Time(quantity, next);
    }
}
