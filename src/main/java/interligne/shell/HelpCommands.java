package interligne.shell;

import interligne.article.UserError;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.CommandLine;
import interligne.shell.line.Completion;
import interligne.shell.line.Manual;
import interligne.shell.line.Option;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.line.Words;
import interligne.shell.screen.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Commands that explain the others: help, tour, completion. */
final class HelpCommands {

    private static final String GROUP = "Help";

    private HelpCommands() {}

    static List<Action> all(Session session, Tour.Player player) {
        return List.of(
                new Action(session, GROUP, "help", "Explains the commands", HelpCommands::help)
                        .takes("COMMAND…")
                        .with(Option.flag("man", "as a manual page, for man"))
                        .example("help ingest", "help --man > interligne.1"),
                new Action(
                                session,
                                GROUP,
                                "tour",
                                "Leads through an article in five minutes",
                                call -> new Tour(call, player).walk())
                        .example("tour", "tour --lang fr"),
                new Action(
                                session,
                                GROUP,
                                "completion",
                                "Prints what makes Tab complete in bash or zsh",
                                HelpCommands::completion)
                        .takes("bash|zsh WORD…")
                        .example(
                                "completion bash > ~/.local/share/bash-completion/interligne",
                                "completion zsh > ~/.zfunc/_interligne")
                        .proposes(any -> List.of("bash", "zsh")));
    }

    private static int help(Call call) {
        CommandRegistry registry = call.context().commandRegistry();
        Screen screen = call.screen();
        if (call.flag("man")) {
            screen.out().print(Manual.page(call.session().commands(), call.screen()));
            return Runner.FINE;
        }
        if (!call.arguments().isEmpty()) {
            return one(registry, screen, String.join(" ", call.arguments()));
        }
        screen.line(
                screen.said(
                        "interligne: articles from one language into another, sentence by sentence."));
        String group = "";
        for (Command command : call.session().commands()) {
            if (!command.getGroup().equals(group)) {
                group = command.getGroup();
                screen.line("");
                screen.line(screen.styled(Screen.Style.BOLD, screen.said(group)));
            }
            screen.line(line(screen, command));
        }
        screen.line("");
        screen.line(
                screen.said(
                        "help COMMAND says more; tour shows how it works; interligne alone opens"
                                + " the shell."));
        return Runner.FINE;
    }

    private static int one(CommandRegistry registry, Screen screen, String name) {
        Command command = registry.getCommandByName(name);
        List<Command> below = registry.getCommandsByPrefix(name + " ");
        if (command == null && below.isEmpty()) {
            throw CommandLine.unknown(registry, Words.of(name));
        }
        if (command != null) {
            command.getHelp().lines().forEach(screen::line);
            return Runner.FINE;
        }
        below.forEach(each -> screen.line(line(screen, each)));
        return Runner.FINE;
    }

    private static String line(Screen screen, Command command) {
        String name = command.getName();
        String gap = " ".repeat(Math.max(2, 18 - name.length()));
        return "  " + name + gap + screen.said(command.getDescription());
    }

    /** The script for a shell, or for its scripts the words that fit. */
    private static int completion(Call call) {
        String what = call.argument(0, "name of the shell");
        List<String> words = call.arguments().subList(1, call.arguments().size());
        switch (what) {
            case "bash", "zsh" -> call.screen().out().print(script("completion." + what));
            case "words" -> words(call, words);
            default -> throw new UserError("completion takes bash or zsh, not \"" + what + "\".");
        }
        return Runner.FINE;
    }

    private static String script(String name) {
        try (InputStream in = HelpCommands.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void words(Call call, List<String> words) {
        int last = Math.max(0, words.size() - 1);
        String word = words.isEmpty() ? "" : words.get(last);
        new Completion(call.session())
                .at(words.subList(0, last), word).stream()
                        .filter(each -> each.word().startsWith(word))
                        .forEach(
                                each ->
                                        call.screen()
                                                .line(each.word() + "\t" + each.description()));
    }
}
