package interligne.shell.screen;

/**
 * Whether a person sits at the other end. The launcher asks the operating system, because {@code
 * System.console()} answers differently from one Java to the next.
 */
public final class Terminals {

    private static final String ENDS = System.getProperty("interligne.terminal", "");

    private Terminals() {}

    /** Whether standard input comes from a keyboard. */
    public static boolean typed() {
        return ENDS.contains("in");
    }

    /** Whether standard output goes to a screen. */
    public static boolean watched() {
        return ENDS.contains("out");
    }

    /** Whether the person's locale knows no more than ASCII; the launcher hides it from Java. */
    static boolean ascii() {
        return ENDS.contains("ascii");
    }

    /** Whether the error screen is a screen on which the cursor can go back. */
    public static boolean waiting() {
        return ENDS.contains("err") && !"dumb".equals(System.getenv("TERM"));
    }
}
