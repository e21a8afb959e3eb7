package interligne.article;

import interligne.language.words.Folding;
import java.util.List;

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

    /** What a program answers whose reader has gone: 128 and the number of the signal. */
    private static final int UNREAD = 141;

    private final int exitCode;

    /** An error with exit code 2; the message is a whole sentence with its remedy. */
    public UserError(String message) {
        this(message, WRONG_USE);
    }

    private UserError(String message, int exitCode) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** A proposal in parentheses when one of the names is but a slip away, else nothing. */
    public static String meant(String typed, List<String> names) {
        return Folding.nearest(typed, names)
                .map(name -> " (did you mean " + name + "?)")
                .orElse("");
    }

    /** Another program writes to the workspace now: exit code 4. */
    public static UserError busy(String message) {
        return new UserError(message, BUSY);
    }

    /** The person stopped the work: exit code 130. */
    public static UserError stopped(String message) {
        return new UserError(message, STOPPED);
    }

    /** Nobody reads the answer any more, as after {@code | head -1}: exit code 141. */
    public static UserError unread() {
        return new UserError("", UNREAD);
    }

    /** Whether the person stopped the work, so that nothing more is to be tried. */
    public boolean stops() {
        return exitCode == STOPPED || exitCode == UNREAD;
    }

    /** Whether there is nobody left to say anything to. */
    public boolean silent() {
        return exitCode == UNREAD;
    }

    /** The exit code of a one-shot command that ends with this error: 2, 4, 130 or 141. */
    public int exitCode() {
        return exitCode;
    }
}
