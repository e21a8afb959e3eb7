package interligne.corpus.job;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * The records whose hashes belong together, wherever they were found.
 *
 * @param number from 0
 * @param slices parts of files, in the order of the archive
 */
public record Bucket(int number, ArrayList<Piece> slices) implements Serializable {

    /** Reads one record. */
    public interface Reading {
        void record(DataInputStream in) throws IOException;
    }

    /** Reads all records. */
    public void read(Storage storage, Reading reading) throws IOException {
        for (Piece slice : slices) {
            try (DataInputStream in =
                    new DataInputStream(
                            new BufferedInputStream(
                                    new Part(
                                            storage.open(slice.file(), slice.start()),
                                            slice.size()),
                                    1 << 16))) {
                in.mark(1);
                while (in.read() >= 0) {
                    in.reset();
                    reading.record(in);
                    in.mark(1);
                }
            }
        }
    }

    /** The bucket by its number alone. */
    public Bucket empty() {
        return new Bucket(number, new ArrayList<>());
    }

    /** The first so many bytes of a stream. */
    private static final class Part extends java.io.FilterInputStream {
        private long left;

        Part(java.io.InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            int next = left > 0 ? super.read() : -1;
            left -= next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int got = super.read(bytes, start, (int) Math.min(left, length));
            left -= Math.max(0, got);
            return got;
        }
    }
}
