package interligne.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, which can be killed. */
public final class OtherProgram {

    private OtherProgram() {}

    /** The program, not started yet, in a folder; what it says on its error stream is lost. */
    public static ProcessBuilder in(Path folder, String... words) {
        return of(folder, "interligne.Interligne", words)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Any main class of this class path, not started yet, in a folder. */
    public static ProcessBuilder of(Path folder, String main, String... words) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath(),
                                main));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** The class path of this program; the other one runs in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
