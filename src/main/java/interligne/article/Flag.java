package interligne.article;

import java.util.Locale;
import java.util.Optional;

/** What is true of a translation besides its state. */
public enum Flag {
    /** The source changed after the target was made. */
    STALE,
    /** The segment is already in the language of the edition: kept as it is. */
    ALREADY_TARGET,
    /** Nothing to translate: names, numbers, addresses, program text. */
    KEEP,
    /** Not to be changed. */
    LOCKED;

    /** The word for it in files and on screen, for example {@code "already-target"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The flag with that word, if there is one. */
    public static Optional<Flag> of(String label) {
        for (Flag flag : values()) {
            if (flag.label().equals(label)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
