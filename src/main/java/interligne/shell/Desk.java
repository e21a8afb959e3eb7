package interligne.shell;

import interligne.article.UserError;
import interligne.shell.desk.EditLine;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Messages;
import interligne.shell.screen.Screen;
import interligne.shell.screen.SegmentText;
import interligne.workflow.checking.Steps;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.JLineInputProvider;

/** The interactive shell: a line editor with history and completion around the same commands. */
final class Desk {

    private static final String PROGRAM = "interligne";

    /** An article's id leaves room to type on a narrow screen. */
    private static final int LONGEST_ID = 24;

    private final Session session;
    private final Runner runner;
    private final JLineInputProvider input;

    private Desk(Session session, Runner runner, JLineInputProvider input) {
        this.session = session;
        this.runner = runner;
        this.input = input;
    }

    /**
     * Opens the shell at the terminal and stays until the person leaves.
     *
     * @return the exit code of the program
     */
    static int open(Wiring wiring, Messages language, Path here, String workspace) {
        try (Terminal terminal = TerminalBuilder.builder().system(true).name(PROGRAM).build()) {
            Screen screen = at(terminal);
            screen.speak(language);
            return open(wiring, terminal, screen, history(), here, workspace);
        } catch (IOException e) {
            throw new UserError("The terminal cannot be used: " + e.getMessage() + ".");
        }
    }

    /** The screen of a terminal. */
    static Screen at(Terminal terminal) {
        return new Screen(
                terminal.writer(),
                new PrintWriter(terminal.writer(), true),
                Screen.colourWanted(!Terminal.TYPE_DUMB.equals(terminal.getType())),
                terminal::getWidth,
                Screen.unicodeWanted(),
                true,
                !Terminal.TYPE_DUMB.equals(terminal.getType()));
    }

    /** The same at a given terminal, with its history in that file. */
    static int open(
            Wiring wiring,
            Terminal terminal,
            Screen screen,
            Path history,
            Path here,
            String workspace) {
        Session session = new Session(screen, here, workspace);
        terminal.handle(Terminal.Signal.INT, signal -> screen.progress().stop());
        CommandRegistry registry = wiring.registry(session);
        LineReader reader = reader(terminal, history, new TabCompletion(session, here));
        session.editWith(new EditLine(terminal, screen.unicode(), screen::said));
        JLineInputProvider input = new JLineInputProvider(reader);
        input.setPromptProvider(() -> prompt(session));
        screen.line(
                screen.said(
                        "interligne "
                                + Steps.version()
                                + ". help lists the commands, tour shows how it works; Tab"
                                + " completes; Ctrl-D leaves."));
        screen.flush();
        return new Desk(session, wiring.runner(registry, session), input).loop();
    }

    /** Builds registry and runner for a session, the same as for one-shot commands. */
    interface Wiring {
        CommandRegistry registry(Session session);

        Runner runner(CommandRegistry registry, Session session);
    }

    private static LineReader reader(Terminal terminal, Path history, TabCompletion completion) {
        LineReader reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .appName(PROGRAM)
                        .parser(new TypedWords())
                        .completer(completion)
                        .variable(LineReader.HISTORY_FILE, history)
                        .variable(LineReader.HISTORY_SIZE, 2000)
                        .build();
        reader.unsetOpt(LineReader.Option.INSERT_TAB);
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION); // "!" is a sign of writing here
        return reader;
    }

    private static Path history() {
        String state = System.getenv("XDG_STATE_HOME");
        String home = System.getProperty("user.home", ".");
        return state == null || state.isEmpty()
                ? Path.of(home, ".interligne_history")
                : Path.of(state, "interligne_history");
    }

    private static AttributedString prompt(Session session) {
        String where =
                session.current().isEmpty()
                        ? ""
                        : ":" + SegmentText.cut(session.current(), LONGEST_ID);
        return new AttributedString(
                PROGRAM + where + "> ", AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
    }

    private int loop() {
        while (true) {
            String line;
            try {
                line = input.readInput().strip();
            } catch (UserInterruptException e) {
                continue; // Ctrl-C leaves the line, not the shell
            } catch (EndOfFileException e) {
                return Runner.FINE; // Ctrl-D leaves the shell
            }
            if (line.equals("exit") || line.equals("quit")) {
                return Runner.FINE;
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                runner.line(line);
                session.screen().flush();
            }
        }
    }
}
