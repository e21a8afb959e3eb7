package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.State;
import interligne.article.Translation;
import interligne.shell.line.Runner;
import interligne.workflow.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sits down at a terminal that takes its keys from a string, in a small workspace. */
class DeskTest {

    private static final String LEAVE = "\u0004"; // Ctrl-D, in the sitting and in the shell

    @TempDir private Path here;

    @BeforeEach
    void workspace() throws IOException {
        Workflow.in(here, "").init("");
        Files.writeString(
                here.resolve("note.txt"),
                "The group earned $10 billion.\n\nIs it enough?\n\nNobody knows yet.\n");
    }

    @Test
    void sentencesAreTypedSavedAndFollowedByTheNext() throws IOException {
        String screen =
                type(
                        "ingest note.txt --from en --to fr --id note --as ana\r",
                        "next --as ana\r",
                        "Le groupe a gagné 10 milliards de dollars.\r",
                        "Est-ce assez?\r",
                        LEAVE,
                        LEAVE);
        assertThat(screen).contains("3 waiting", "2 waiting", "1 waiting", "2 segments saved");
        assertThat(of("s0001").target()).isEqualTo("Le groupe a gagné 10 milliards de dollars.");
        assertThat(of("s0002").target()).isEqualTo("Est-ce assez\u202f?");
        assertThat(of("s0003").state()).isEqualTo(State.NEW);
    }

    @Test
    void aFaultStandsUnderTheLineAndItsFixIsTaken() throws IOException {
        String screen =
                type(
                        "ingest note.txt --from en --to fr --id note --as ana\r",
                        "next --as ana\r",
                        "Le  groupe a gagné 10 milliards de dollars.\r",
                        "y\r",
                        LEAVE,
                        LEAVE);
        assertThat(screen).contains("double-space", "take this?");
        assertThat(of("s0001").target()).isEqualTo("Le groupe a gagné 10 milliards de dollars.");
    }

    @Test
    void anEmptyLineGoesOnWithoutSaving() throws IOException {
        type(
                "ingest note.txt --from en --to fr --id note --as ana\r",
                "next --as ana\r",
                "\r",
                "Est-ce assez ?\r",
                LEAVE,
                LEAVE);
        assertThat(of("s0001").state()).isEqualTo(State.NEW);
        assertThat(of("s0002").target()).isEqualTo("Est-ce assez\u202f?");
    }

    private Translation of(String id) {
        return Workflow.in(here, "").edition("note", "fr").of(id);
    }

    private int open(Terminal terminal) {
        return Desk.open(
                new Shell(), terminal, Desk.at(terminal), here.resolve("history"), here, "");
    }

    private String type(String... keys) throws IOException {
        PipedOutputStream keyboard = new PipedOutputStream();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PipedInputStream input = new PipedInputStream(keyboard, 1 << 16);
                Terminal terminal =
                        new ExternalTerminal(
                                "test", "ansi", input, shown, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, 30));
            for (String each : keys) {
                keyboard.write(each.getBytes(StandardCharsets.UTF_8));
            }
            keyboard.flush();
            assertThat(open(terminal)).isEqualTo(Runner.FINE);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
