package interligne.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The expected output of a format, kept as a file. {@code -Dgolden=write} writes the files anew;
 * the difference is then for a person to read.
 */
public final class Golden {

    public static final Path FOLDER = Path.of("src/test/resources/exchange");

    private Golden() {}

    /** Fails unless the file of that name holds exactly this text. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
