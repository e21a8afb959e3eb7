package interligne.corpus.job;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Records put into buckets by a hash, larger than memory: what is held of all buckets goes to a
 * file of its own whenever it reaches {@value #HELD} bytes, bucket after bucket.
 */
public final class Scatter {

    private static final int HELD = 32 << 20;

    /**
     * A file with some records of every bucket.
     *
     * @param file its name
     * @param starts where each bucket begins in it, and at last where the file ends
     */
    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    public record Chunk(String file, long[] starts) implements Serializable {}

    private final Storage storage;
    private final String folder;
    private final String name;
    private final ByteArrayOutputStream[] buckets;
    private final ArrayList<Chunk> chunks = new ArrayList<>();
    private long held;

    /**
     * A scatter.
     *
     * @param folder where its files go
     * @param name how their names begin
     */
    public Scatter(Storage storage, String folder, String name, int buckets) {
        this.storage = storage;
        this.folder = folder;
        this.name = name;
        this.buckets = new ByteArrayOutputStream[buckets];
        for (int i = 0; i < buckets; i++) {
            this.buckets[i] = new ByteArrayOutputStream();
        }
    }

    /** The bucket of a hash. */
    static int bucket(long hash, int buckets) {
        return (int) Long.remainderUnsigned(hash, buckets);
    }

    /** Writes a record. */
    public interface Written {
        void to(DataOutputStream out) throws IOException;
    }

    /** Adds a record to the bucket of its hash. */
    public void add(long hash, Written written) throws IOException {
        ByteArrayOutputStream bucket = buckets[bucket(hash, buckets.length)];
        int before = bucket.size();
        written.to(new DataOutputStream(bucket));
        held += bucket.size() - before;
        if (held > HELD) {
            flush();
        }
    }

    private void flush() throws IOException {
        try (PartFile part = new PartFile(storage, folder, name + "-" + chunks.size())) {
            long[] starts = new long[buckets.length + 1];
            for (int i = 0; i < buckets.length; i++) {
                buckets[i].writeTo(part.out());
                starts[i + 1] = starts[i] + buckets[i].size();
                buckets[i].reset();
            }
            part.keep();
            chunks.add(new Chunk(folder + "/" + name + "-" + chunks.size(), starts));
        }
        held = 0;
    }

    /** Writes what is still held; answers all files. */
    public List<Chunk> finish() throws IOException {
        if (held > 0) {
            flush();
        }
        return chunks;
    }

    /** What all files hold of each bucket, by its number. */
    public static List<Bucket> gathered(List<Chunk> chunks, int buckets) {
        List<Bucket> all = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            ArrayList<Piece> slices = new ArrayList<>();
            for (Chunk chunk : chunks) {
                long start = chunk.starts()[i];
                long end = chunk.starts()[i + 1];
                if (end > start) {
                    slices.add(new Piece(chunk.file(), "", "", start, end, 0));
                }
            }
            all.add(new Bucket(i, slices));
        }
        return all;
    }
}
