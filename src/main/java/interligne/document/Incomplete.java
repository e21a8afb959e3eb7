package interligne.document;

import java.util.Locale;
import java.util.Optional;

/** What a finished page shows where a segment has no translation yet. */
public enum Incomplete {
    /** The source text, marked with its language. */
    SOURCE,
    /** Nothing. */
    SKIP,
    /** No page is written: the export is refused. */
    FAIL;

    /** The word for it on the command line, for example {@code "source"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The treatment with that word, if there is one. */
    public static Optional<Incomplete> of(String label) {
        for (Incomplete each : values()) {
            if (each.label().equals(label)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
