package interligne.corpus.units;

import interligne.article.UserError;
import interligne.corpus.job.Bucket;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.Inputs;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Results;
import interligne.corpus.job.Scatter;
import interligne.corpus.job.Shard;
import interligne.corpus.job.Storage;
import interligne.memory.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a memory of a whole archive: each unit once, with how often and where it stands.
 *
 * <p>Pairs go to buckets by a hash of their texts, each bucket small enough for memory; equal pairs
 * meet in one bucket. Each unit that is left goes to buckets by its {@link
 * interligne.memory.MinHash} keys, where it meets those that are almost alike. What passes from
 * step to step lies on disk, beside the results, and is gone with the run.
 */
public final class CorpusMemory {

    /** Steps leave their files here. */
    public static final String STEPS = "/steps";

    /** The pairs by the hash of their texts. */
    static final String PAIRS = STEPS + "/pairs";

    /** The units, one file a bucket. */
    static final String UNITS = STEPS + "/units";

    /** The units' keys of likeness. */
    static final String KEYS = STEPS + "/keys";

    /**
     * So many bytes of the archive make a bucket, about; in memory they take some five times it.
     */
    private static final long BUCKET = 48L << 20;

    private static final int MOST_BUCKETS = 1 << 15;
    private static final int NEAR = 90;

    private CorpusMemory() {}

    /**
     * Makes the memory; the results are in the folder of the order when this returns, and the
     * folder is as it was when it throws.
     *
     * @throws UserError naming what the order asks for that cannot be done
     */
    public static Gathered run(CorpusOrder order, Storage storage, Engine engine)
            throws IOException {
        return run(order, storage, engine, 0);
    }

    /**
     * The same.
     *
     * @param wanted how many buckets; 0 to choose by the size of the archive
     */
    static Gathered run(CorpusOrder order, Storage storage, Engine engine, int wanted)
            throws IOException {
        int near = near(order);
        Results results = new Results(storage, order.output());
        results.begin();
        String work = results.work();
        List<Shard> shards = Inputs.shards(order.inputs(), storage, engine);
        long size = shards.stream().mapToLong(Shard::size).sum();
        int enough = (int) Math.min(MOST_BUCKETS, size / BUCKET + 1);
        int buckets = wanted == 0 ? enough : wanted;
        Gathered all =
                Gathered.sum(engine.run(shards, new SplitJob(storage, work, order, buckets)));
        List<Bucket> pairs = Scatter.gathered(all.chunks(), buckets);
        Folded folded = folded(pairs, near, all, storage, engine, work);
        List<Bucket> numbers = pairs.stream().map(Bucket::empty).toList();
        engine.run(numbers, new MemoryJob(storage, work, folded, order.ending(".tmx")));
        all.near(folded.size());
        storage.remove(work + STEPS);
        results.summary(all.facts());
        results.commit(Rejects.FOLDER, MemoryJob.FOLDER);
        return all;
    }

    /** Makes units of the pairs and looks which of them are almost alike. */
    private static Folded folded(
            List<Bucket> pairs,
            int near,
            Gathered all,
            Storage storage,
            Engine engine,
            String work) {
        // Sixteen keys of 24 bytes are as much as two middling segments with their translations.
        int buckets = 2 * pairs.size();
        DistinctJob distinct = new DistinctJob(storage, work, buckets, near < Score.EXACT);
        Gathered units = Gathered.sum(engine.run(pairs, distinct));
        all.distinct(units.distinct());
        List<Likes> likes = new ArrayList<>();
        engine.run(Scatter.gathered(units.chunks(), buckets), new NearJob(storage, work, near))
                .forEach(found -> likes.addAll(Arrays.asList(found)));
        return new Folded(likes);
    }

    private static int near(CorpusOrder order) {
        String near = order.option("near");
        int least = near.isEmpty() ? NEAR : Integer.parseInt(near);
        if (least < 75 || least > Score.EXACT) {
            throw new UserError("--near takes a score from 75 to 100, not " + least + ".");
        }
        return least;
    }
}
