package interligne.shell;

/**
 * Whether a person sits at the other end. The launcher asks the operating system, because {@code
 * System.console()} answers differently from one Java to the next.
 */
final class Terminals {

    private static final String ENDS = System.getProperty("interligne.terminal", "");

    private Terminals() {}

    /** Whether standard input comes from a keyboard. */
    static boolean typed() {
        return ENDS.contains("in");
    }

    /** Whether standard output goes to a screen. */
    static boolean watched() {
        return ENDS.contains("out");
    }
}
