package interligne.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Who works here: the answer to "who did this" in every history line. */
public final class Person {

    private Person() {}

    /**
     * The name of the person at work: the option, else {@code INTERLIGNE_PERSON}, else git's {@code
     * user.name}, else the workspace's settings, else the account's name.
     *
     * @param option the value of {@code --as}, or empty
     */
    public static String at(Path root, String option, Settings settings) {
        if (!option.isBlank()) {
            return option.strip();
        }
        String environment = System.getenv("INTERLIGNE_PERSON");
        if (environment != null && !environment.isBlank()) {
            return environment.strip();
        }
        String git = git(root);
        if (!git.isEmpty()) {
            return git;
        }
        return settings.person().isEmpty()
                ? System.getProperty("user.name", "someone")
                : settings.person();
    }

    private static String git(Path root) {
        try {
            Process process =
                    new ProcessBuilder("git", "config", "user.name")
                            .directory(root.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroy();
                return "";
            }
            return new String(out, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return ""; // git is not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
