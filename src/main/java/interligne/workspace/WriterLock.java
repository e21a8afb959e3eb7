package interligne.workspace;

import interligne.article.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one right to write in a workspace. The operating system gives it up when the holder dies, so
 * no stale lock can remain; the file beside it only says who holds it.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;
    private final Path owner;

    private WriterLock(FileChannel channel, FileLock lock, Path owner) {
        this.channel = channel;
        this.lock = lock;
        this.owner = owner;
    }

    /**
     * Takes the lock, waiting for at most {@code patience} milliseconds.
     *
     * @throws UserError with exit code 4 when another program holds it
     */
    static WriterLock take(Path folder, String person, long patience) {
        Path file = folder.resolve("lock");
        Path owner = folder.resolve("lock-owner");
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            long end = System.nanoTime() + patience * 1_000_000;
            FileLock lock = tryLock(channel);
            while (lock == null && System.nanoTime() < end) {
                Thread.sleep(20);
                lock = tryLock(channel);
            }
            if (lock == null) {
                channel.close();
                throw UserError.busy(holder(owner));
            }
            Files.writeString(owner, describe(person));
            return new WriterLock(channel, lock, owner);
        } catch (IOException e) {
            throw Trouble.writing(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.busy(holder(owner));
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
            throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String describe(String person) {
        return person
                + ", process "
                + ProcessHandle.current().pid()
                + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String holder(Path owner) {
        String who = "another program";
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(owner));
            String found = StandardCharsets.UTF_8.decode(bytes).toString().strip();
            who = found.isEmpty() ? who : found;
        } catch (IOException e) {
            who = "another program";
        }
        return "The workspace is in use by " + who + ": try again when it has finished.";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(owner);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw Trouble.writing(owner, e);
        }
    }
}
