package interligne.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells which folders are workspaces: those that hold {@code glossary/} and {@code translations/}.
 */
public final class WorkspaceFolder {

    private WorkspaceFolder() {}

    /** Whether exactly that folder is a workspace. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve("glossary"))
                && Files.isDirectory(translations(folder));
    }

    /** The folder of the articles of a workspace. */
    public static Path translations(Path root) {
        return root.resolve("translations");
    }

    /** The workspace that a folder is or lies in, if there is one. */
    public static Optional<Path> above(Path start) {
        Path folder = start.toAbsolutePath().normalize();
        while (folder != null && !isOne(folder)) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }
}
