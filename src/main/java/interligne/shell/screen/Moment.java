package interligne.shell.screen;

import interligne.article.UserError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as people type and read them, in the time zone of the machine. */
public final class Moment {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moment() {}

    /** The start of a day, or the moment itself when it has a time. */
    public static Instant from(String typed) {
        return of(typed, 0);
    }

    /** The end of a day, or the moment itself when it has a time. */
    public static Instant until(String typed) {
        return of(typed, 1);
    }

    private static Instant of(String typed, int days) {
        try {
            if (typed.endsWith("Z")) {
                return Instant.parse(typed);
            }
            return typed.length() > 10
                    ? LocalDateTime.parse(typed.replace(' ', 'T'))
                            .atZone(ZoneId.systemDefault())
                            .toInstant()
                    : LocalDate.parse(typed)
                            .plusDays(days)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant();
        } catch (DateTimeException e) {
            throw new UserError(
                    "\"" + typed + "\" is no date: write 2026-11-30 or 2026-11-30T14:05.");
        }
    }

    public static String shown(Instant at) {
        return SHOWN.format(at.atZone(ZoneId.systemDefault()));
    }
}
