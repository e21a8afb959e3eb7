package interligne.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Files that are written whole or not at all: a temporary file in the same folder, forced to disk,
 * renamed over the old one, and the folder forced to disk. A kill at any moment leaves the old file
 * or the new one, and at worst a temporary file that the next writer sweeps.
 */
final class SafeFiles {

    /** The end of the name of a temporary file. */
    static final String MARK = ".interligne-tmp";

    /** What writes the content of a file. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private SafeFiles() {}

    static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    static void write(Path file, Body body) throws IOException {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path folder = real.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("it has no folder");
        }
        Files.createDirectories(folder);
        String name = "." + real.getFileName() + "." + ProcessHandle.current().pid() + MARK;
        Path temporary = folder.resolve(name);
        try {
            try (FileChannel channel =
                            FileChannel.open(
                                    temporary,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE);
                    OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
                body.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(
                    temporary,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        forceFolder(folder);
    }

    /**
     * Adds lines to the end of a file and forces it to disk before it returns. A line that a killed
     * writer left half written is ended first, so that it spoils no other.
     */
    static void append(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        boolean fresh = !Files.exists(file);
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long length = channel.size();
            try {
                if (length > 0 && lastByte(channel, length) != '\n') {
                    channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length);
                }
                channel.position(channel.size());
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(length); // a full disk takes a part of the bytes
                throw e;
            }
        }
        if (fresh && folder != null) {
            forceFolder(folder);
        }
    }

    private static byte lastByte(FileChannel channel, long length) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, length - 1);
        return last.get(0);
    }

    /** Removes what killed writers left behind in a folder. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(MARK)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; its rename is durable without.
            return;
        }
    }
}
