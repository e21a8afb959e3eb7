package interligne.corpus;

import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Shard;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Storage;
import interligne.exchange.bilingual.Entry;
import interligne.glossary.Rendered;
import interligne.glossary.TermFinder;
import interligne.glossary.TermFinders;
import interligne.language.Languages;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the concepts of a glossary in one shard; writes its rejects. */
final class UsageJob implements Job<Shard, Usage> {

    private static final long serialVersionUID = 1;

    private final Storage storage;
    private final String folder;
    private final CorpusOrder order;
    private final SentGlossary glossary;
    private transient volatile @Nullable TermFinders finders;

    /**
     * A search.
     *
     * @param folder where the parts of the results go
     */
    UsageJob(Storage storage, String folder, CorpusOrder order, SentGlossary glossary) {
        this.storage = storage;
        this.folder = folder;
        this.order = order;
        this.glossary = glossary;
    }

    @Override
    public Usage run(Shard shard) throws IOException {
        try (PartFile part = Rejects.part(storage, folder, shard)) {
            Rejects rejects = new Rejects(part);
            ShardRead reading = ShardRead.of(storage, order, rejects);
            Usage usage = new Usage();
            for (Piece piece : shard.pieces()) {
                reading.piece(piece, entry -> pair(piece.file(), entry, usage));
            }
            part.keep();
            usage.rejected(rejects.count());
            return usage;
        }
    }

    private void pair(String file, Entry entry, Usage usage) {
        String from = order.sourceOf(entry, file);
        TermFinder target = finders().of(entry.to());
        List<Rendered> all =
                Rendered.all(
                        entry.source(),
                        entry.target(),
                        finders().of(Languages.primary(from)),
                        target);
        List<Rendered> asked =
                all.stream()
                        .filter(each -> !TermFinder.terms(each.concept(), entry.to()).isEmpty())
                        .toList();
        usage.add(file, entry, from, asked);
    }

    private TermFinders finders() {
        TermFinders made = finders;
        if (made == null) {
            synchronized (this) {
                made = finders;
                if (made == null) {
                    made = new TermFinders(glossary.read());
                    finders = made;
                }
            }
        }
        return made;
    }
}
