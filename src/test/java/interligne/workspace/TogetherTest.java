package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.UserError;
import interligne.bench.OtherProgram;
import interligne.workflow.Workflow;
import interligne.workflow.order.IngestOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two shells and a job that only reads, each a program of its own, in one workspace at once. */
class TogetherTest {

    private static final int CHANGES = 40;

    @TempDir Path folder;

    /** Holds the right to write until it is killed. */
    public static void main(String[] arguments) {
        Workspace.at(Path.of(arguments[0]))
                .writing(
                        "ana",
                        () -> {
                            System.out.println("held");
                            try {
                                Thread.sleep(60_000);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return "";
                        });
    }

    @BeforeEach
    void article() throws IOException {
        Workflow workflow = Workflow.in(folder, "");
        workflow.init("");
        Files.writeString(
                folder.resolve("page.txt"),
                "The first stands alone here.\n\nThe second follows it now.\n");
        IngestOrder order = new IngestOrder("en", List.of("fr"), "page", "A page", "", true, false);
        workflow.ingest(workflow.sources("page.txt").get(0), order, "cleo");
    }

    private static Process start(Path folder, String main, String... arguments) throws IOException {
        return OtherProgram.of(folder, main, arguments).start();
    }

    private Process script(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, lines);
        return start(folder, "interligne.Interligne", "run", name);
    }

    private static List<String> changes(String segment, String person) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= CHANGES; i++) {
            lines.add("translate " + segment + " \"Texte " + i + ".\" --as " + person);
        }
        return lines;
    }

    /** How many changes a program acknowledged. */
    private static int acknowledged(Process process) throws IOException, InterruptedException {
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.split(" is translated\\.", -1).length - 1;
    }

    @Test
    void nothingIsLost() throws IOException, InterruptedException {
        Process ana = script("ana.txt", changes("s0001", "ana"));
        Process ben = script("ben.txt", changes("s0002", "ben"));
        List<String> reading = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            reading.addAll(List.of("status", "check --fail-on never"));
        }
        Process job = script("job.txt", reading);
        job.getInputStream().readAllBytes();
        String wrong = new String(job.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Integer> said = new LinkedHashMap<>();
        said.put("s0001", acknowledged(ana));
        said.put("s0002", acknowledged(ben));
        assertThat(wrong).isEmpty();
        assertThat(job.waitFor()).isZero();
        Workspace workspace = Workspace.at(folder);
        said.forEach(
                (segment, count) -> {
                    assertThat(count).isPositive();
                    assertThat(workspace.history("page"))
                            .filteredOn(each -> each.segment().equals(segment))
                            .hasSize(count);
                    assertThat(workspace.edition("page", "fr").of(segment).target())
                            .isEqualTo("Texte " + count + ".");
                });
        assertThat(Workflow.in(folder, "").doctor()).allMatch(each -> each.well());
    }

    @Test
    void theHolderIsNamedAndAKillSetsFree() throws IOException, InterruptedException {
        Process holder =
                start(folder, TogetherTest.class.getName(), folder.toAbsolutePath().toString());
        try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("held");
            Process other = script("ben.txt", changes("s0002", "ben").subList(0, 1));
            String said = new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).isEqualTo(UserError.busy("").exitCode()).isEqualTo(4);
            assertThat(said)
                    .contains(
                            "The workspace is in use by ana, process " + holder.pid() + ", since");
            Process reader = script("job.txt", List.of("status"));
            assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("2 segments: 2 new");
        } finally {
            holder.toHandle().destroyForcibly();
            holder.waitFor();
        }
        assertThat(Workspace.at(folder).writing("ben", () -> "free")).isEqualTo("free");
    }
}
