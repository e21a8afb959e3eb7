package interligne.engine;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.State;
import interligne.bench.OtherProgram;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed is not paid for twice. */
class KilledDraftTest {

    private static final int SEGMENTS = 40;
    private static final int AT_ONCE = 2;

    @TempDir Path folder;

    @Test
    void aKilledRunGoesOnWhereItStopped() throws IOException, InterruptedException {
        try (Loopback server = new Loopback(KilledDraftTest::slowly)) {
            String page =
                    IntStream.rangeClosed(1, SEGMENTS)
                            .mapToObj(each -> "The harbour opens gate number " + each + ".")
                            .collect(Collectors.joining("\n\n"));
            Files.writeString(folder.resolve("page.txt"), page);
            run("init", ".");
            run("ingest", "page.txt", "--to", "fr", "--id", "page", "--as", "ana");
            run(
                    "engine",
                    "use",
                    "slow",
                    "--kind",
                    "libretranslate",
                    "--url",
                    server.url(),
                    "--set",
                    "texts=1,requests=" + AT_ONCE,
                    "--as",
                    "ana");
            Process process = OtherProgram.in(folder, draft()).start();
            while (server.asked().size() < SEGMENTS / 3 && process.isAlive()) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
            int before = server.asked().size();
            assertThat(before).isLessThan(SEGMENTS);
            run(draft());
            assertThat(Workspace.at(folder).edition("page", "fr").translations())
                    .hasSize(SEGMENTS)
                    .allMatch(each -> each.state() == State.DRAFT)
                    .allMatch(each -> each.target().startsWith("Ici : "));
            // what was under way when the kill came is asked for again, nothing else
            assertThat(server.asked().size()).isBetween(SEGMENTS, SEGMENTS + AT_ONCE);
        }
    }

    private static String[] draft() {
        return new String[] {"draft", "page", "--engine", "slow", "--as", "ana"};
    }

    private void run(String... words) throws IOException, InterruptedException {
        Process process = OtherProgram.in(folder, words).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
    }

    private static Loopback.Answer slowly(Loopback.Asked asked) {
        EngineSpeed.pause(30);
        return EngineSpeed.answer(asked, "Ici : ");
    }
}
