package interligne.corpus.units;

import interligne.article.Flag;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Scatter;
import interligne.corpus.job.Shard;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Storage;
import interligne.exchange.bilingual.Entry;
import interligne.memory.TranslationUnit;
import java.io.IOException;
import java.time.Instant;

/** Sends the translated pairs of a shard to the buckets of their texts; writes its rejects. */
final class SplitJob implements Job<Shard, Gathered> {

    private static final long serialVersionUID = 1;

    private final Storage storage;
    private final String folder;
    private final CorpusOrder order;
    private final int buckets;

    SplitJob(Storage storage, String folder, CorpusOrder order, int buckets) {
        this.storage = storage;
        this.folder = folder;
        this.order = order;
        this.buckets = buckets;
    }

    @Override
    public Gathered run(Shard shard) throws IOException {
        try (PartFile part = Rejects.part(storage, folder, shard)) {
            Rejects rejects = new Rejects(part);
            ShardRead reading = ShardRead.of(storage, order, rejects);
            Scatter pairs =
                    new Scatter(storage, folder + CorpusMemory.PAIRS, shard.part(), buckets);
            Gathered gathered = new Gathered();
            for (Piece piece : shard.pieces()) {
                reading.piece(piece, entry -> pair(piece.file(), entry, pairs, gathered));
            }
            part.keep();
            gathered.rejected(rejects.count());
            gathered.add(pairs.finish());
            return gathered;
        }
    }

    private void pair(String file, Entry entry, Scatter pairs, Gathered gathered)
            throws IOException {
        if (entry.missing() || entry.source().text().isBlank() || !usable(entry)) {
            gathered.passedOver();
            return;
        }
        Instant when = entry.at();
        TranslationUnit unit =
                new TranslationUnit(
                        entry.source(),
                        entry.target(),
                        "",
                        when == null ? 0 : when.getEpochSecond(),
                        file + ":" + entry.line(),
                        "",
                        "",
                        TranslationUnit.Trust.IMPORTED);
        KeptUnit kept = KeptUnit.of(order.sourceOf(entry, file), entry.to(), unit);
        pairs.add((kept.key().hashCode() * 0x9E3779B97F4A7C15L) >>> 20, kept::write);
        gathered.read();
    }

    /** A translation of an older source, and a text that is not translated, help nobody. */
    private static boolean usable(Entry entry) {
        return !entry.flags().contains(Flag.STALE)
                && !entry.flags().contains(Flag.KEEP)
                && !entry.flags().contains(Flag.ALREADY_TARGET);
    }
}
