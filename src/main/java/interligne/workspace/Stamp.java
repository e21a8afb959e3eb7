package interligne.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * When a file was written and how long it is: while both stay, it need not be read again.
 *
 * @param modified time of the last change, in nanoseconds where the disk keeps them
 * @param size its length in bytes
 * @param file which file it is, where the disk says so: an atomic write makes another one
 */
record Stamp(long modified, long size, String file) {

    /** Whether it is the same; a record's own equals costs 25 ms at its first use in a program. */
    boolean same(Stamp other) {
        return modified == other.modified && size == other.size && file.equals(other.file);
    }

    /** The stamp of a file as it is now. */
    public static Stamp of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    found.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                    found.size(),
                    String.valueOf(found.fileKey()));
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }
}
