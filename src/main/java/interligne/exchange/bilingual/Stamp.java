package interligne.exchange.bilingual;

import interligne.article.Translation;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Times in files, as ISO 8601 in UTC. */
public final class Stamp {

    private Stamp() {}

    /** The time that a file gives, or null when it gives none or no time. */
    public static @Nullable Instant of(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** When a target was last changed, or empty. */
    public static String of(Translation translation) {
        Instant at = translation.at();
        return at == null ? "" : at.toString();
    }
}
