package interligne.workspace;

import interligne.article.UserError;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Libraries that only one command needs: fetched once through Maven into the user's cache. */
public final class Downloads {

    private Downloads() {}

    /** Where what has that name is kept, there or not. */
    public static Path kept(String name) {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root =
                cache == null || cache.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(cache);
        return root.resolve("interligne").resolve(name);
    }

    /** Where this program was built: the folder that holds its jar, or its classes. */
    public static Path built() {
        var source = Downloads.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).resolveSibling(".").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of the sources that this program was built from. */
    private static Path sources(String pom) {
        Path sources = built().resolve("..").normalize();
        if (!Files.exists(sources.resolve(pom))) {
            throw new UserError(
                    "Jars are fetched with Maven from the sources of interligne, which are not in "
                            + sources
                            + ": start interligne from its own folder.");
        }
        return sources;
    }

    /**
     * Copies the jars that a small pom names into a folder, which is there whole or not at all.
     *
     * @param pom in the sources of this program
     * @return the folder
     * @throws UserError when the sources or Maven are missing, or Maven fails
     */
    public static Path fetch(String pom, Path folder) {
        if (Files.exists(folder)) {
            return folder;
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        maven(pom, "dependency:copy-dependencies", "-DoutputDirectory=" + part.toAbsolutePath());
        try {
            Files.move(part, folder);
        } catch (IOException e) {
            throw Trouble.writing(folder, e);
        }
        return folder;
    }

    /**
     * Has Maven do something with a pom of this program's sources.
     *
     * @throws UserError when the sources or Maven are missing, or Maven fails
     */
    public static void maven(String pom, String... words) {
        Path sources = sources(pom);
        List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B", "-f", pom));
        command.addAll(List.of(words));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(sources.toFile()).inheritIO();
        int code;
        try {
            code = process.start().waitFor();
        } catch (IOException e) {
            throw new UserError("Maven (mvn) is not installed here: install it and try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (code != 0) {
            throw new UserError("Maven failed; what it says stands above.");
        }
    }
}
