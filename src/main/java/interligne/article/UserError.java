package interligne.article;

/**
 * Something the user can put right: one sentence saying what and where, and what to do.
 *
 * <p>Not a defect of the program and not a finding about a translation. Caught once, in the shell,
 * which prints the message alone and ends with {@link #exitCode()}.
 */
public final class UserError extends RuntimeException {

    /** Wrong use or unreadable input. */
    private static final int WRONG_USE = 2;

    /** The workspace is in use by another writer. */
    private static final int BUSY = 4;

    /** What a program that Ctrl-C ended answers: 128 and the number of the signal. */
    private static final int STOPPED = 130;

    private final int exitCode;

    /** An error with exit code 2; the message is a whole sentence with its remedy. */
    public UserError(String message) {
        this(message, WRONG_USE);
    }

    private UserError(String message, int exitCode) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** Another program writes to the workspace now: exit code 4. */
    public static UserError busy(String message) {
        return new UserError(message, BUSY);
    }

    /** The person stopped the work: exit code 130. */
    public static UserError stopped(String message) {
        return new UserError(message, STOPPED);
    }

    /** Whether the person stopped the work, so that nothing more is to be tried. */
    public boolean stops() {
        return exitCode == STOPPED;
    }

    /** The exit code of a one-shot command that ends with this error: 2, 4 or 130. */
    public int exitCode() {
        return exitCode;
    }
}
