package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.shell.line.Runner;
import interligne.shell.screen.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped example is what it shows: a tidy glossary and an article without an error. */
class ShippedWorkspaceTest {

    @Test
    void itsGlossaryIsInOrder() {
        assertThat(run("glossary", "tidy", "--check")).isEqualTo(Runner.FINE);
    }

    @Test
    void itsArticleHasNoError() {
        assertThat(run("check", "--fail-on", "error")).isEqualTo(Runner.FINE);
    }

    private static int run(String... words) {
        Screen screen =
                new Screen(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        false,
                        80);
        return Shell.run(words, screen, Path.of("").toAbsolutePath(), "");
    }
}
