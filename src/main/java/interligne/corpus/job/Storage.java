package interligne.corpus.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.List;

/** Where archives and results lie: the disk of this machine, or a file system of many. */
public interface Storage extends Serializable {

    /**
     * A file.
     *
     * @param file its path or URL
     * @param size in bytes
     */
    record Stored(String file, long size) implements Serializable {}

    /** Whether something is there. */
    boolean exists(String place) throws IOException;

    /** The files at a place, in order: the file itself, or those of a folder at any depth. */
    List<Stored> list(String place) throws IOException;

    /** The bytes of a file from an offset on. */
    InputStream open(String file, long start) throws IOException;

    /** All bytes of a file of at most 2 GB, in memory or as if they were. */
    default ByteBuffer map(String file) throws IOException {
        try (InputStream in = open(file, 0)) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    /** A new file, with its folder. */
    OutputStream create(String file) throws IOException;

    /** Gives a file or folder another name; a file that has it is replaced, a folder is not. */
    void move(String from, String to) throws IOException;

    /** Removes a file, or a folder with all in it; nothing happens when there is none. */
    void remove(String place) throws IOException;
}
