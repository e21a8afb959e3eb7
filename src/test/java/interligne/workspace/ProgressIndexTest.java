package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Progress;
import interligne.article.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A count is believed while nothing changed, and never longer. */
class ProgressIndexTest {

    private static final Masthead PACT = new Masthead("pact", "The pact", "en");

    @TempDir Path folder;
    private Workspace workspace;
    private int asked;

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder, Map.of());
        write("article.json", "{}", 60);
        write("fr.json", "{}", 60);
    }

    /** Writes a file that is so many seconds old. */
    private void write(String name, String text, int age) throws IOException {
        Path file = folder.resolve("translations/pact").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Instant then = Instant.now().minus(Duration.ofSeconds(age));
        Files.setLastModifiedTime(file, FileTime.from(then));
    }

    private static Progress progress(int done) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State each : State.values()) {
            states.put(each, each == State.FINAL ? done : 0);
        }
        Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        for (Flag each : Flag.values()) {
            flags.put(each, each == Flag.STALE ? 1 : 0);
        }
        return new Progress(done, states, flags, 10 * done, 9 * done, Map.of("en", done));
    }

    /** Asks as a program of that version does, which would count so many segments now. */
    private Progress ask(String version, int now) {
        ProgressIndex index = ProgressIndex.of(workspace, version);
        assertThat(index.masthead("pact", () -> PACT)).isEqualTo(PACT);
        Progress found =
                index.progress(
                        "pact",
                        "fr",
                        () -> {
                            asked++;
                            return progress(now);
                        });
        index.save();
        return found;
    }

    @Test
    void whatDidNotChangeIsNotCountedAgain() {
        assertThat(ask("1", 3)).isEqualTo(progress(3));
        assertThat(ask("1", 4)).isEqualTo(progress(3));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aChangeOfEitherFileCounts() throws IOException {
        ask("1", 3);
        write("fr.json", "{ }", 60);
        assertThat(ask("1", 4)).isEqualTo(progress(4));
        write("article.json", "{}", 50);
        assertThat(ask("1", 5)).isEqualTo(progress(5));
    }

    @Test
    void aFileJustWrittenIsNotBelieved() throws IOException {
        write("fr.json", "{}", 0);
        ask("1", 3);
        assertThat(ask("1", 4)).isEqualTo(progress(4));
    }

    @Test
    void anotherVersionCountsAgain() {
        ask("1", 3);
        assertThat(ask("2", 4)).isEqualTo(progress(4));
    }

    @Test
    void aDamagedIndexIsNone() throws IOException {
        ask("1", 3);
        Path index = folder.resolve(".interligne/progress");
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length - 1] ^= 1;
        Files.write(index, bytes);
        assertThat(ask("1", 4)).isEqualTo(progress(4));
        Files.write(index, new byte[3]);
        assertThat(ask("1", 5)).isEqualTo(progress(5));
    }

    @Test
    void whatIsGoneIsForgotten() throws IOException {
        ask("1", 3);
        long before = Files.size(folder.resolve(".interligne/progress"));
        Files.delete(folder.resolve("translations/pact/article.json"));
        Files.createDirectories(folder.resolve("translations/quay"));
        Path quay = folder.resolve("translations/quay/article.json");
        Files.writeString(quay, "{}");
        Files.setLastModifiedTime(quay, FileTime.from(Instant.now().minusSeconds(60)));
        ProgressIndex index = ProgressIndex.of(workspace, "1");
        index.masthead("quay", () -> new Masthead("quay", "The quay", "en"));
        index.save();
        assertThat(Files.size(folder.resolve(".interligne/progress"))).isLessThan(before);
    }
}
