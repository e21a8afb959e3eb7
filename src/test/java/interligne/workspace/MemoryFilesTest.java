package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.memory.MemoryIndex;
import interligne.memory.TranslationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is kept, made anew when its source changed or it is damaged, and never missed. */
class MemoryFilesTest {

    @TempDir Path folder;
    private MemoryFiles files;
    private Path source;
    private int filled;

    @BeforeEach
    void make() throws IOException {
        files = Workspace.create(folder, Map.of()).memory();
        source = folder.resolve("translations/memory/old.tmx");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "one version");
    }

    private String read() {
        MemoryFiles.Origin origin = files.brought().get(0);
        MemoryIndex index =
                files.index(
                        origin,
                        "en-fr",
                        null,
                        writer -> {
                            filled++;
                            writer.add(
                                    TranslationUnit.of(
                                            Files.readString(source), "cible", origin.name()));
                        });
        return index.units() + " " + index.unit(0).source().text() + ", made " + filled;
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(".interligne/memory"))) {
            return all.filter(file -> file.toString().endsWith(".idx")).toList();
        }
    }

    @Test
    void anIndexIsMadeOnceAndAgainWhenItsSourceChanged() throws IOException {
        assertThat(read()).isEqualTo("1 one version, made 1");
        assertThat(read()).isEqualTo("1 one version, made 1");
        Files.writeString(source, "another version");
        assertThat(read()).isEqualTo("1 another version, made 2");
    }

    @Test
    void aDamagedOrEmptyOrMissingIndexIsMadeAnew() throws IOException {
        read();
        Path index = indexes().get(0);
        byte[] whole = Files.readAllBytes(index);
        Files.write(index, java.util.Arrays.copyOf(whole, whole.length - 5));
        assertThat(read()).isEqualTo("1 one version, made 2");
        Files.write(index, new byte[0]);
        assertThat(read()).isEqualTo("1 one version, made 3");
        Files.delete(index);
        assertThat(read()).isEqualTo("1 one version, made 4");
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void withoutRoomOnTheDiskASmallSourceIsIndexedInMemory() throws IOException {
        Files.createDirectories(folder.resolve(".interligne"));
        Files.writeString(folder.resolve(".interligne/memory"), "in the way of the indexes");
        assertThat(read()).isEqualTo("1 one version, made 1");
        assertThat(read()).isEqualTo("1 one version, made 2");
    }

    @Test
    void onlyTmxFilesThatAreNotHiddenAreBrought() throws IOException {
        Files.writeString(source.resolveSibling(".half.tmx"), "x");
        Files.writeString(source.resolveSibling("notes.txt"), "x");
        assertThat(files.brought())
                .extracting(MemoryFiles.Origin::source)
                .containsExactly("old.tmx");
    }
}
