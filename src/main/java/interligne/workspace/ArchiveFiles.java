package interligne.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of archives that are larger than memory: read from an offset on, written as they come,
 * moved into place by folders.
 */
public final class ArchiveFiles {

    private ArchiveFiles() {}

    /** How many bytes a file has. */
    public static long size(Path file) throws IOException {
        return Files.size(file);
    }

    /** The bytes of a file from that offset on. */
    public static InputStream open(Path file, long start) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(start);
        return Channels.newInputStream(channel);
    }

    /** A file of at most 2 GB as if it were in memory. */
    public static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** A new file, with its folder; what was there is replaced. */
    public static OutputStream create(Path file) throws IOException {
        makeFolderOf(file);
        return Files.newOutputStream(file);
    }

    private static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    /** Gives a file or folder another name on the same disk; a file that has it is replaced. */
    public static void move(Path from, Path to) throws IOException {
        makeFolderOf(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a file or a folder with all that it holds; nothing happens when there is none. */
    public static void remove(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
