package interligne.corpus.units;

import interligne.corpus.job.Bucket;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Scatter;
import interligne.corpus.job.Storage;
import interligne.memory.ComparedText;
import interligne.memory.Memory;
import interligne.memory.MinHash;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one unit of equal pairs, and sends each unit's keys of likeness to their buckets. */
final class DistinctJob implements Job<Bucket, Gathered> {

    private static final long serialVersionUID = 1;

    /** A unit's number is its bucket and its place in the file of that bucket. */
    static final int PLACE_BITS = 40;

    private final Storage storage;
    private final String folder;
    private final int buckets;
    private final boolean near;

    /**
     * The job.
     *
     * @param buckets into how many the keys go
     * @param near whether near duplicates are looked for
     */
    DistinctJob(Storage storage, String folder, int buckets, boolean near) {
        this.storage = storage;
        this.folder = folder;
        this.buckets = buckets;
        this.near = near;
    }

    @Override
    public Gathered run(Bucket bucket) throws IOException {
        Map<String, KeptUnit> byKey = new HashMap<>();
        bucket.read(
                storage,
                in -> {
                    KeptUnit unit = KeptUnit.read(in);
                    byKey.merge(unit.key(), unit, KeptUnit::with);
                });
        List<String> keys = new ArrayList<>(byKey.keySet());
        keys.sort(null);
        Gathered gathered = new Gathered();
        gathered.distinct(keys.size());
        String name = Integer.toString(bucket.number());
        Scatter likeness = new Scatter(storage, folder + CorpusMemory.KEYS, name, buckets);
        try (PartFile part = new PartFile(storage, folder + CorpusMemory.UNITS, name)) {
            long place = 0;
            for (String key : keys) {
                KeptUnit unit = byKey.remove(key);
                if (unit != null) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    unit.write(new DataOutputStream(bytes));
                    bytes.writeTo(part.out());
                    scatter(unit, (long) bucket.number() << PLACE_BITS | place, likeness);
                    place += bytes.size();
                }
            }
            part.keep();
        }
        gathered.add(likeness.finish());
        return gathered;
    }

    private void scatter(KeptUnit unit, long number, Scatter likeness) throws IOException {
        if (!near) {
            return;
        }
        ComparedText text =
                ComparedText.of(unit.unit().source().plain(), Memory.months(unit.from()));
        for (long key : MinHash.keys(text, unit.languages())) {
            likeness.add(
                    key,
                    out -> {
                        out.writeLong(key);
                        out.writeLong(number);
                        out.writeLong(unit.count());
                    });
        }
    }
}
