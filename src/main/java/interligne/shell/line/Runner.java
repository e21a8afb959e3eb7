package interligne.shell.line;

import interligne.article.UserError;
import interligne.shell.screen.Screen;
import interligne.workflow.checking.Steps;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * Runs one command, or the lines of a script, and keeps the exit code; the only place where errors
 * are caught. Spring Shell's own runner always ends with 0 (spring-shell issue 1339).
 */
public final class Runner implements ShellRunner {

    /** Everything went well. */
    public static final int FINE = 0;

    /** Findings at or above the severity that was asked for. */
    public static final int FINDINGS = 1;

    /** Wrong use or unreadable input. */
    public static final int WRONG_USE = 2;

    /** A defect of the program. */
    public static final int DEFECT = 3;

    private final CommandRegistry registry;
    private final CommandLine commandLine;
    private final CommandExecutor executor;
    private final Screen screen;
    private int exitCode;

    public Runner(CommandRegistry registry, Screen screen) {
        this.registry = registry;
        this.commandLine = new CommandLine(registry);
        this.executor = new CommandExecutor(registry);
        this.screen = screen;
    }

    /** Runs the words of a command line as one command. */
    @Override
    public void run(String[] words) {
        exitCode = one(List.of(words));
    }

    /** The exit code of the last run. */
    public int exitCode() {
        return exitCode;
    }

    /**
     * Runs the lines of a script; blank lines and lines that begin with # are passed over; the
     * first command that fails ends it.
     */
    public int script(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.equals("exit") || line.equals("quit")) {
                return FINE;
            }
            int code = line(line);
            if (code != FINE) {
                if (lines.size() > 1) {
                    screen.message(name + ", line " + (i + 1) + ": stopped after: " + line);
                }
                return code;
            }
        }
        return FINE;
    }

    /** Runs one typed line. */
    public int line(String line) {
        try {
            return one(Words.of(line));
        } catch (UserError e) {
            return told(screen, e);
        }
    }

    /** Says an error, where there is anybody to hear it; answers its exit code. */
    public static int told(Screen screen, UserError error) {
        if (!error.silent()) {
            screen.message("interligne: " + error.getMessage());
        }
        return error.exitCode();
    }

    private int one(List<String> words) {
        try {
            int code = executed(words);
            screen.flush();
            return code;
        } catch (UserError e) {
            return told(screen, e);
        }
    }

    private int executed(List<String> words) {
        try {
            CommandContext context =
                    new CommandContext(
                            commandLine.parse(words), registry, screen.out(), new InputReader() {});
            return executor.execute(context).code();
        } catch (CommandExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e);
        } catch (OutOfMemoryError e) {
            screen.message(
                    "interligne: There is not enough memory for this; give Java more with"
                            + " JAVA_OPTS=-Xmx4g, or split the input.");
            return WRONG_USE;
        } finally {
            screen.progress().end();
        }
    }

    private int failed(Throwable cause) {
        if (cause instanceof UserError error) {
            return told(screen, error);
        }
        screen.message(
                "interligne: This is a defect of interligne, nothing was lost. Please report "
                        + Steps.logDefect(cause)
                        + ".");
        return DEFECT;
    }
}
