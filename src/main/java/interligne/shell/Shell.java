package interligne.shell;

import interligne.article.UserError;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Messages;
import interligne.shell.screen.Pipe;
import interligne.shell.screen.Screen;
import interligne.shell.screen.Terminals;
import interligne.workflow.checking.Steps;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** The whole shell, wired by hand: a container would cost more than all else at the start. */
public final class Shell implements Desk.Wiring {

    private static final List<String> LEADING = List.of("--workspace", "--lang");

    /** Runs the lines of a script, for the command that asks for it. */
    private ProgramCommands.Scripts scripts = (name, lines) -> Runner.FINE;

    Shell() {}

    /**
     * Runs what the command line asks for.
     *
     * @param arguments the words after the program's name; none means the interactive shell at a
     *     terminal, and a script on standard input elsewhere
     * @return the exit code
     */
    public static int start(String[] arguments) {
        Screen screen =
                new Screen(
                        writer(new Pipe(new FileOutputStream(FileDescriptor.out))),
                        writer(System.err),
                        Screen.colourWanted(Terminals.watched()),
                        Shell::columns,
                        Screen.unicodeWanted(),
                        Terminals.watched(),
                        Terminals.waiting());
        screen.speak(Messages.ofEnvironment());
        String named = String.valueOf(System.getenv().getOrDefault("INTERLIGNE_WORKSPACE", ""));
        return run(arguments, screen, Path.of(""), named);
    }

    /** The same for any screen, folder and workspace. */
    public static int run(String[] arguments, Screen screen, Path here, String workspace) {
        List<String> given = List.of(arguments);
        String where = valueOf("--workspace", given).orElse(workspace);
        boolean command = commandIn(given);
        Shell shell = new Shell();
        try {
            valueOf("--lang", given).map(Messages::of).ifPresent(screen::speak);
            if (!command && Terminals.typed() && Terminals.watched()) {
                return Desk.open(shell, screen.language(), here, where);
            }
            Session session = new Session(screen, here, where);
            if (!command) {
                return shell.runner(shell.registry(session), session)
                        .script("standard input", Steps.lines("-"));
            }
            String[] words = words(arguments);
            Runner runner = shell.runner(shell.registry(session, words[0]), session);
            runner.run(words);
            return runner.exitCode();
        } catch (UserError e) {
            return Runner.told(screen, e);
        }
    }

    /** Whether anything but options before a command is given. */
    private static boolean commandIn(List<String> words) {
        int at = 0;
        while (at + 1 < words.size() && LEADING.contains(words.get(at))) {
            at += 2;
        }
        return at < words.size();
    }

    /** The value of an option that may stand before the command. */
    private static Optional<String> valueOf(String option, List<String> words) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    @Override
    public CommandRegistry registry(Session session) {
        List<Command> commands = new ArrayList<>();
        commands.addAll(ArticleCommands.all(session));
        commands.addAll(ExportCommands.all(session));
        commands.addAll(SegmentCommands.all(session));
        commands.addAll(CutCommands.all(session));
        commands.addAll(PastCommands.all(session));
        commands.addAll(GlossaryCommands.all(session));
        commands.addAll(GlossaryFileCommands.all(session));
        commands.addAll(MemoryCommands.all(session));
        commands.addAll(AlignCommands.all(session));
        commands.addAll(CheckCommands.all(session));
        commands.addAll(CorpusCommands.all(session));
        commands.addAll(EngineCommands.all(session));
        commands.addAll(StepCommands.all(session));
        commands.addAll(ProgramCommands.all(session, (name, lines) -> scripts.run(name, lines)));
        commands.addAll(HelpCommands.all(session, folder -> tourist(session.screen(), folder)));
        session.offer(commands);
        return new CommandRegistry(new LinkedHashSet<>(commands));
    }

    /**
     * The commands that one command line needs: to make them all takes longer than many a command
     * runs, so those used most are tried alone first.
     */
    private CommandRegistry registry(Session session, String word) {
        List<Command> often = new ArrayList<>(ArticleCommands.all(session));
        if (!named(often, word)) {
            often.addAll(CheckCommands.all(session));
        }
        return named(often, word)
                ? new CommandRegistry(new LinkedHashSet<>(often))
                : registry(session);
    }

    private static boolean named(List<Command> commands, String word) {
        for (Command command : commands) {
            if (command.getName().equals(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Runner runner(CommandRegistry registry, Session session) {
        Runner runner = new Runner(registry, session.screen());
        scripts = runner::script;
        return runner;
    }

    /** A runner for another workspace, on the same screen. */
    private Runner tourist(Screen screen, Path workspace) {
        Session session = new Session(screen, workspace, workspace.toString());
        return new Runner(registry(session), screen);
    }

    /** {@code --help} and {@code --version} alone mean the commands of that name. */
    private static String[] words(String[] given) {
        if (List.of(given).equals(List.of("--help")) || List.of(given).equals(List.of("-h"))) {
            return new String[] {"help"};
        }
        return List.of(given).equals(List.of("--version")) ? new String[] {"version"} : given;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 100;
    }
}
