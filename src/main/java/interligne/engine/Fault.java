package interligne.engine;

/** Why a request to an engine gave nothing. Its message names no key and quotes no request. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Kind {
        /** This request failed; others may work. */
        REQUEST,
        /** The engine could not be reached or is overloaded, after all retries. */
        BUSY,
        /** What was paid for is used up: stop, keep what is there. */
        QUOTA,
        /** Nothing will work until somebody changes something: stop. */
        REFUSED
    }

    private final Kind kind;

    public Fault(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Its sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
