package interligne.corpus.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.List;

/** Where archives and results lie: the disk of this machine, or a file system of many. */
public interface Storage extends Serializable {

    /** How names of Parquet files end. */
    String PARQUET = ".parquet";

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

    /** Whether it is a disk of this machine, where workspaces may lie. */
    default boolean local() {
        return false;
    }

    /** Whether Parquet can be read and written: where Spark brings the library for it. */
    default boolean columnar() {
        return false;
    }

    /**
     * The rows of a Parquet file as JSON Lines.
     *
     * @throws IOException also where this storage is not {@link #columnar()}
     */
    default InputStream rows(String file) throws IOException {
        throw new IOException(file + " is Parquet");
    }

    /**
     * Writes the lines of a JSON Lines file as a Parquet file and removes the first.
     *
     * @throws IOException also where this storage is not {@link #columnar()}
     */
    default void columns(String lines, String file) throws IOException {
        throw new IOException(file + " is Parquet");
    }
}
