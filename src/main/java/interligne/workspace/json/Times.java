package interligne.workspace.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times as our files keep them: {@code 2026-11-24T20:54:00Z}. */
public final class Times {

    private static final String FORM = "0000-00-00T00:00:00Z";

    private Times() {}

    /**
     * Reads a time. The form that we write ourselves is read by hand: the formatter of the JDK
     * costs 20 ms at its first use, which every {@code status} would pay.
     *
     * @throws java.time.format.DateTimeParseException when it is none
     */
    public static Instant read(String text) {
        if (!formed(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        try {
            LocalDate day =
                    LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            long seconds = day.toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second;
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            return Instant.parse(text);
        }
    }

    private static boolean formed(String text) {
        boolean formed = text.length() == FORM.length();
        for (int at = 0; formed && at < FORM.length(); at++) {
            char c = text.charAt(at);
            formed = FORM.charAt(at) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(at);
        }
        return formed;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
