package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.shell.line.Runner;
import interligne.shell.screen.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the tour from the first step to the last. */
class TourTest {

    @TempDir private Path here;

    @Test
    void everyStepDoesWhatItSays() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, 80);

        int code = Shell.run(new String[] {"tour"}, screen, here, "");

        assertThat(code).isEqualTo(Runner.FINE);
        assertThat(out.toString())
                .contains("1/10", "10/10", "error number-scale", "cloud-pact.fr.md")
                .doesNotContain("There is no");
        assertThat(err.toString()).contains("s0002 is reviewed.").doesNotContain("interligne:");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void theManualNamesEveryCommand() {
        StringWriter out = new StringWriter();
        Screen screen =
                new Screen(new PrintWriter(out), new PrintWriter(new StringWriter()), false, 80);

        Shell.run(new String[] {"help", "--man"}, screen, here, "");

        assertThat(out.toString())
                .startsWith(".TH INTERLIGNE 1")
                .contains(".SS ingest\n", ".SS tour\n", ".SS completion\n");
    }
}
