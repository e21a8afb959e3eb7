package interligne.article;

import java.util.Locale;
import java.util.Optional;

/** How far the translation of a segment has come. */
public enum State {
    /** Nothing yet. */
    NEW,
    /** A proposal by a machine, a memory or a person that nobody stands for yet. */
    DRAFT,
    /** A translator stands for it. */
    TRANSLATED,
    /** A second person has revised it (ISO 17100, revision). */
    REVIEWED,
    /** Released. */
    FINAL,
    /** A reviser sent it back with a reason. */
    REJECTED;

    /** The word for it in files and on screen, for example {@code "reviewed"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a translator or more stands for the target. */
    public boolean done() {
        return this == TRANSLATED || this == REVIEWED || this == FINAL;
    }

    /**
     * The one of the two that has come less far; what was rejected has come less far than a draft.
     */
    public State lower(State other) {
        return rank() <= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case NEW -> 0;
            case REJECTED -> 1;
            case DRAFT -> 2;
            case TRANSLATED -> 3;
            case REVIEWED -> 4;
            case FINAL -> 5;
        };
    }

    /** The state with that word, if there is one. */
    public static Optional<State> of(String label) {
        for (State state : values()) {
            if (state.label().equals(label)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
