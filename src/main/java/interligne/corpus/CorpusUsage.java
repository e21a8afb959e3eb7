package interligne.corpus;

import interligne.article.UserError;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.Inputs;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Results;
import interligne.corpus.job.Shard;
import interligne.corpus.job.Storage;
import interligne.exchange.CountsJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tells how the concepts of a glossary are translated in a whole archive. */
public final class CorpusUsage {

    private CorpusUsage() {}

    /**
     * Reads the archive once; the results are in the folder of the order when this returns, and the
     * folder is as it was when it throws.
     *
     * @throws UserError naming what the order asks for that cannot be done
     */
    public static Usage run(CorpusOrder order, Storage storage, Engine engine) throws IOException {
        CheckRules rules = CheckRules.of(order.option("glossary"));
        if (rules.glossary().concepts().isEmpty()) {
            throw new UserError("Which terms? Name a glossary that has some with --glossary.");
        }
        Results results = new Results(storage, order.output());
        results.begin();
        List<Shard> shards = Inputs.shards(order.inputs(), storage, engine);
        SentGlossary glossary = new SentGlossary(rules.glossary());
        UsageJob job = new UsageJob(storage, results.work(), order, glossary);
        Usage usage = engine.sum(shards, job, Usage::with, new Usage());
        try (Writer out = results.text("usage.jsonl")) {
            usage.concepts().forEach(each -> CountsJson.line(each.facts(), out));
        }
        results.summary(usage.facts());
        results.commit(Rejects.FOLDER);
        return usage;
    }
}
