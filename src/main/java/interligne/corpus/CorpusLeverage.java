package interligne.corpus;

import interligne.article.UserError;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.Inputs;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Results;
import interligne.corpus.job.Shard;
import interligne.corpus.job.Storage;
import interligne.corpus.units.CorpusMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts how much of new texts a memory of any size knows, by the memory's own index and score. */
public final class CorpusLeverage {

    /** So many bytes of a memory make one index, about. */
    private static final long INDEX = 256L << 20;

    private CorpusLeverage() {}

    /**
     * Indexes the memory and asks it; the results are in the folder of the order when this returns,
     * and the folder is as it was when it throws.
     *
     * @throws UserError naming what the order asks for that cannot be done
     */
    public static Leverage run(CorpusOrder order, Storage storage, Engine engine)
            throws IOException {
        String memory = order.option("memory");
        if (memory.isEmpty()) {
            throw new UserError("Which memory? Name a file or a folder of files with --memory.");
        }
        Results results = new Results(storage, order.output());
        results.begin();
        String work = results.work();
        List<Shard> texts = Inputs.shards(order.inputs(), storage, engine);
        List<Shard> known = Shard.together(Inputs.shards(List.of(memory), storage, engine), INDEX);
        List<IndexJob.Made> indexes = new ArrayList<>();
        engine.run(known, new IndexJob(storage, work, order))
                .forEach(made -> indexes.addAll(Arrays.asList(made)));
        LeverageJob job = new LeverageJob(storage, work, order, indexes);
        Leverage leverage = engine.sum(texts, job, Leverage::with, new Leverage());
        leverage.asked(indexes.stream().mapToLong(IndexJob.Made::units).sum());
        storage.remove(work + CorpusMemory.STEPS);
        results.summary(leverage.facts());
        results.commit(Rejects.FOLDER, LeverageJob.FOLDER, IndexJob.REJECTS);
        return leverage;
    }
}
