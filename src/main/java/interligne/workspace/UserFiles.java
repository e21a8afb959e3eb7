package interligne.workspace;

import interligne.article.UserError;
import interligne.article.Watch;
import interligne.glossary.Glossary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files outside the workspace that a user named: documents, scripts, reports, pages. */
public final class UserFiles {

    /** The largest file that is read into memory: 100 MiB. */
    public static final long LARGEST = 100L << 20;

    private UserFiles() {}

    /** What writes a page or a report to a stream that this package opens. */
    public interface Page {
        /** Writes everything; throwing leaves the old file as it was. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file for readers or other tools, whole or not at all. */
    public static void writeOut(Path file, Page page) {
        if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder: name a file with --output.");
        }
        try {
            SafeFiles.write(file, page::write);
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        }
    }

    /**
     * The bytes of a file that a user named.
     *
     * @throws UserError when it is missing, a folder, unreadable, or larger than {@link #LARGEST}
     */
    public static byte[] readIn(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserError(file + " is a folder: name a file.");
            }
            if (Files.size(file) > LARGEST) {
                throw new UserError(
                        file
                                + " is larger than "
                                + (LARGEST >> 20)
                                + " MiB: split it, or take out its pictures.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    /** The same for standard input or another stream; {@code name} is for messages. */
    public static byte[] readIn(String name, InputStream in) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > LARGEST) {
                    throw new UserError(name + " is larger than " + (LARGEST >> 20) + " MiB.");
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw Trouble.reading(name, e);
        }
    }

    /** The files of a folder that a user named, without hidden ones, in order, at any depth. */
    public static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw Trouble.reading(folder, java.util.Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /** A new empty folder that the system may clear one day, its name beginning with that word. */
    public static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw Trouble.writing(Path.of(name), e);
        }
    }

    /** Reads a stream that this package opens. */
    public interface Reading {
        /** Reads as much as it wants. */
        void read(InputStream in) throws IOException;
    }

    /**
     * Reads a file as a stream, whatever its size.
     *
     * @throws UserError when it is missing or unreadable
     */
    public static void read(Path file, Reading reading) {
        read(file, Watch.NOBODY, reading);
    }

    /** The same while somebody waits. */
    public static void read(Path file, Watch watch, Reading reading) {
        try (InputStream in = new WatchedStream(file, watch)) {
            reading.read(in);
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    /**
     * The concepts of a glossary outside a workspace: a file, or the files of a folder.
     *
     * @throws UserError naming file, line and column of the first thing that is wrong
     */
    public static Glossary glossary(Path path) {
        return GlossaryFiles.outside(path).read();
    }

    /** What lies directly in a folder, without what is hidden, in order. */
    public static List<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /** Whether that path is a folder. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Whether something exists at that path. */
    public static boolean exists(Path path) {
        return Files.exists(path);
    }
}
