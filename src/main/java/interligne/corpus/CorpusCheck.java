package interligne.corpus;

import interligne.article.UserError;
import interligne.check.suite.Checks;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.Inputs;
import interligne.corpus.job.Prints;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Results;
import interligne.corpus.job.Shard;
import interligne.corpus.job.Storage;
import interligne.corpus.job.Tally;
import java.io.IOException;
import java.util.List;

/** Checks a whole archive. */
public final class CorpusCheck {

    private CorpusCheck() {}

    /**
     * Runs the checks; the results are in the folder of the order when this returns, and the folder
     * is as it was when it throws.
     *
     * @throws UserError naming what the order asks for that cannot be done
     */
    public static Tally run(CorpusOrder order, Storage storage, Engine engine) throws IOException {
        order.list("rules").forEach(Checks::known);
        CheckRules rules = CheckRules.of(order.option("glossary"));
        Results results = new Results(storage, order.output());
        results.begin();
        List<Shard> shards = Inputs.shards(order.inputs(), storage, engine);
        engine.begins(shards.stream().mapToLong(Shard::size).sum());
        long[] before = Prints.of(order, storage, engine);
        CheckJob job = new CheckJob(storage, results.work(), order, rules, before);
        Tally tally = Tally.sum(engine.run(shards, job));
        results.summary(tally.facts());
        results.commit("findings", Rejects.FOLDER, Prints.FOLDER);
        return tally;
    }
}
