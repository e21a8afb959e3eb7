package interligne.corpus;

import interligne.check.Proofreader;
import interligne.check.suite.Checkers;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.PieceReading;
import interligne.corpus.job.Prints;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Shard;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Storage;
import interligne.corpus.job.Tally;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one shard: writes its findings, its rejects and the prints of its pairs. The
 * glossary goes with it as a table, and is made ready once on each machine.
 */
final class CheckJob implements Job<Shard, Tally> {

    private static final long serialVersionUID = 1;

    private final Storage storage;
    private final String folder;
    private final String from;
    private final String to;
    private final String locale;
    private final String[] rules;
    private final TreeMap<String, String> severities;
    private final SentGlossary glossary;
    private final String ending;
    private final long[] before;
    private transient volatile @Nullable Checkers checkers;

    /**
     * A check.
     *
     * @param folder where the parts of the results go
     * @param before the prints of pairs that are passed over, rising
     */
    CheckJob(Storage storage, String folder, CorpusOrder order, CheckRules chosen, long[] before) {
        this.storage = storage;
        this.folder = folder;
        this.from = order.option("from");
        this.to = order.option("to");
        this.locale = order.option("locale").isEmpty() ? chosen.locale() : order.option("locale");
        this.rules = order.list("rules").toArray(String[]::new);
        this.severities = new TreeMap<>(chosen.severities());
        this.glossary = new SentGlossary(chosen.glossary());
        this.ending = order.ending(".jsonl");
        this.before = before;
    }

    @Override
    public Tally run(Shard shard) throws IOException {
        try (PartFile findings =
                        new PartFile(storage, folder + "/findings", shard.part() + ending);
                PartFile rejects = Rejects.part(storage, folder, shard);
                PartFile prints =
                        new PartFile(storage, folder + "/" + Prints.FOLDER, shard.part())) {
            ShardCheck check = new ShardCheck(this, checkers(), findings, prints);
            Rejects rejected = new Rejects(rejects);
            ShardRead reading = new ShardRead(new PieceReading(storage, from, to), to, rejected);
            for (Piece piece : shard.pieces()) {
                check.piece(piece, reading);
            }
            check.tally().rejected(rejected.count());
            findings.keep();
            rejects.keep();
            prints.keep();
            return check.tally();
        }
    }

    String from() {
        return from;
    }

    boolean missingMatters() {
        return List.of(rules).contains("target-missing");
    }

    boolean known(long print) {
        return before.length > 0 && java.util.Arrays.binarySearch(before, print) >= 0;
    }

    private Checkers checkers() {
        Checkers made = checkers;
        if (made == null) {
            synchronized (this) {
                made = checkers;
                if (made == null) {
                    made =
                            new Checkers(
                                    glossary.read(),
                                    severities,
                                    locale,
                                    new HashSet<>(List.of(rules)),
                                    Proofreader.NONE);
                    checkers = made;
                }
            }
        }
        return made;
    }
}
