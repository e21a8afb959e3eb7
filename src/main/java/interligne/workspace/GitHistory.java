package interligne.workspace;

import interligne.article.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a file said at an earlier revision, asked of git. */
public final class GitHistory {

    private GitHistory() {}

    /** Takes what the file said. */
    public interface Then {
        /** Reads it; the stream is closed afterwards. */
        void read(InputStream in) throws IOException;
    }

    /**
     * Reads a file as it was; nothing happens when the revision does not have it.
     *
     * @throws UserError as {@link #require}
     */
    public static void read(Path file, String revision, Then then) {
        Path folder = folder(file);
        require(folder, revision);
        String object = revision + ":./" + file.getFileName();
        if (!succeeds(folder, "cat-file", "-e", object)) {
            return;
        }
        try {
            Process process = git(folder, "cat-file", "blob", object).start();
            process.getOutputStream().close();
            try (InputStream in = process.getInputStream()) {
                then.read(in);
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    /** The folder that a file lies in. */
    public static Path folder(Path file) {
        Path full = file.toAbsolutePath();
        Path folder = full.getParent();
        return folder == null ? full : folder;
    }

    /**
     * Makes sure that git can be asked there.
     *
     * @throws UserError when the folder is in no git repository, or git does not know the revision
     */
    public static void require(Path folder, String revision) {
        if (!succeeds(folder, "rev-parse", "--git-dir")) {
            throw new UserError(
                    "--changed-since needs git, and "
                            + folder
                            + " is in no git repository: leave the option out, or run git init.");
        }
        if (revision.startsWith("-")
                || !succeeds(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}")) {
            throw new UserError(
                    "git knows no revision \""
                            + revision
                            + "\" in "
                            + folder
                            + ": git log shows them; a shallow clone has only the last ones.");
        }
    }

    private static boolean succeeds(Path folder, String... words) {
        try {
            Process process =
                    git(folder, words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new UserError(
                    "--changed-since needs git, which cannot be started here: install it, or leave"
                            + " the option out.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder git(Path folder, String... words) {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
