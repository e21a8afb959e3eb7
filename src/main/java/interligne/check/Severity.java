package interligne.check;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** The page would say something wrong. */
    ERROR,
    /** The page would be badly written. */
    WARNING,
    /** Worth a look. */
    NOTE;

    /** The word for it in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is at least as grave as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The severity with that word, if there is one. */
    public static Optional<Severity> of(String label) {
        for (Severity severity : values()) {
            if (severity.label().equals(label)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
