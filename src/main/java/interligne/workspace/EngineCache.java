package interligne.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Texts by the digest of what was asked, one small file each: nothing to read in advance, nothing
 * held in memory, and nothing lost when the program is killed. Threads share it.
 *
 * <p>It is a convenience, not the truth: what cannot be read or written counts as not there.
 */
public final class EngineCache {

    private final Path folder;

    private EngineCache(Path folder) {
        this.folder = folder;
    }

    /** That of a workspace, in the folder that may be deleted at any time. */
    public static EngineCache of(Workspace workspace) {
        return new EngineCache(workspace.root().resolve(".interligne").resolve("engines"));
    }

    /** The text under that digest. */
    public Optional<String> read(String digest) {
        try {
            String text = Files.readString(file(digest));
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text; a reader sees it whole or not at all. */
    public void write(String digest, String text) {
        Path file = file(digest);
        try {
            Files.createDirectories(file.getParent());
            Path temporary = Files.createTempFile(file.getParent(), digest, ".new");
            Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Without a cache the text is asked for again: that costs, but loses nothing.
            return;
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }
}
