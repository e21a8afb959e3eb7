package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.shell.line.Words;
import interligne.shell.screen.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays the transcripts of the folder {@code shell}: after {@code $} a command line, then {@code
 * exit} with its code, what stands on the screen, and after {@code !} what stands on the error
 * screen. … at the end of a line stands for its rest, WHEN for a time. Each file starts in a fresh
 * workspace. {@code -Dgolden=write} writes what comes out, to be read before it is kept.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/shell");
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";

    @TestFactory
    List<DynamicTest> transcripts() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(TranscriptTest::isTranscript).sorted().toList()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                FOLDER.relativize(file).toString(), () -> play(file)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static boolean isTranscript(Path file) {
        return file.toString().endsWith(".txt") && !file.startsWith(FOLDER.resolve("workspace"));
    }

    private static void play(Path file) throws IOException {
        Path here = Files.createTempDirectory("interligne-transcript");
        try {
            copy(FOLDER.resolve("workspace"), here);
            List<String> expected = Files.readAllLines(file);
            List<String> actual = new ArrayList<>();
            for (String line : expected) {
                if (line.startsWith("#")) {
                    actual.add(line);
                } else if (line.startsWith("$ ")) {
                    actual.add(line);
                    actual.addAll(run(line.substring(2), here));
                }
            }
            if (System.getProperty("golden", "").equals("write")) {
                Files.write(file, actual);
            }
            assertThat(shortened(actual, expected)).isEqualTo(expected);
        } finally {
            delete(here);
        }
    }

    private static List<String> run(String line, Path here) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, 100);
        int code = Shell.run(Words.of(line).toArray(String[]::new), screen, here, "");
        List<String> lines = new ArrayList<>(List.of("exit " + code));
        out.toString().lines().forEach(each -> lines.add(each.stripTrailing()));
        err.toString().lines().forEach(each -> lines.add("! " + each.stripTrailing()));
        String path = here.toString();
        return lines.stream()
                .map(each -> each.replace(path, "HERE").replaceAll(TIME, "WHEN"))
                .toList();
    }

    /** Where the transcript ends a line with …, the rest of the actual line is cut off too. */
    private static List<String> shortened(List<String> actual, List<String> expected) {
        List<String> lines = new ArrayList<>(actual);
        for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
            String wanted = expected.get(i);
            if (wanted.endsWith("…")
                    && lines.get(i).startsWith(wanted.substring(0, wanted.length() - 1))) {
                lines.set(i, wanted);
            }
        }
        return lines;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
