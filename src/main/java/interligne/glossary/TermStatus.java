package interligne.glossary;

import java.util.Locale;
import java.util.Optional;

/** What the glossary says of a term, with the names of TBX's administrative status. */
public enum TermStatus {
    /** The term to use. */
    PREFERRED,
    /** Also right. */
    ADMITTED,
    /** Not to be used any more. */
    DEPRECATED,
    /** Replaced by another term. */
    SUPERSEDED,
    /** Wrong: never to be used for this concept. */
    FORBIDDEN;

    /** The word for it in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a translation may use the term. */
    public boolean allowed() {
        return this == PREFERRED || this == ADMITTED;
    }

    /** The status of a term of which only its place is known: the first is preferred. */
    public static TermStatus byPlace(int place) {
        return place == 0 ? PREFERRED : ADMITTED;
    }

    /** The status with that word, if there is one. */
    public static Optional<TermStatus> of(String label) {
        for (TermStatus status : values()) {
            if (status.label().equals(label)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
