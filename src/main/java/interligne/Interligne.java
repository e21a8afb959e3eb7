package interligne;

/** The program: builds the workspace and the workflow and hands them to the shell. */
public final class Interligne {

    private Interligne() {}

    /** Starts the shell, or runs one command. */
    public static void main(String[] args) {
        System.exit(2);
    }
}
