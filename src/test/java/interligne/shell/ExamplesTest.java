package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.shell.line.Action;
import interligne.shell.line.CommandLine;
import interligne.shell.line.Session;
import interligne.shell.line.Words;
import interligne.shell.screen.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Every command shows two examples, and each of them is a command line that is understood. */
class ExamplesTest {

    private final Screen screen =
            new Screen(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    false,
                    80);
    private final Session session = new Session(screen, Path.of(""), "");
    private final CommandRegistry registry = new Shell().registry(session);

    @Test
    void everyCommandHasTwo() {
        List<String> few = new ArrayList<>();
        for (Command command : session.commands()) {
            Action action = (Action) command;
            boolean plain =
                    action.ownOptions().isEmpty()
                            && !action.usage().contains(" [")
                            && action.usage().equals("interligne " + action.getName());
            if (action.examples().size() < 2 && !plain) {
                few.add(action.getName());
            }
        }
        assertThat(few).isEmpty();
    }

    @Test
    void everyExampleIsUnderstood() {
        CommandLine line = new CommandLine(registry);
        for (Command command : session.commands()) {
            Action action = (Action) command;
            for (String example : action.examples()) {
                String typed = example.replaceAll(" [<>] .*", "");
                assertThat(line.parse(Words.of(typed)).commandName())
                        .as(example)
                        .isEqualTo(action.getName().split(" ")[0]);
            }
        }
    }
}
