package interligne;

import interligne.shell.Shell;

/** The program. */
public final class Interligne {

    private Interligne() {}

    /** Hands the command line to the shell and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Shell.start(arguments));
    }
}
