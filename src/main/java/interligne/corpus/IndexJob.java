package interligne.corpus;

import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Shard;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Storage;
import interligne.corpus.units.CorpusMemory;
import interligne.exchange.bilingual.Entry;
import interligne.language.Languages;
import interligne.memory.Memory;
import interligne.memory.MemoryIndexWriter;
import interligne.memory.TranslationUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the indexes of a part of a memory, one for each pair of languages. */
final class IndexJob implements Job<Shard, IndexJob.Made[]> {

    private static final long serialVersionUID = 1;

    /** Where the indexes lie while the run lasts. */
    static final String FOLDER = CorpusMemory.STEPS + "/index";

    /** Where the records of the memory that cannot be read are told. */
    static final String REJECTS = "memory-rejects";

    private final Storage storage;
    private final String folder;
    private final CorpusOrder order;

    IndexJob(Storage storage, String folder, CorpusOrder order) {
        this.storage = storage;
        this.folder = folder;
        this.order = order;
    }

    /**
     * An index.
     *
     * @param languages for example {@code "de-pt"}
     * @param file where it lies
     * @param units how many units it holds
     */
    record Made(String languages, String file, int units) implements java.io.Serializable {}

    /** An index that is being written. */
    private record Open(PartFile part, MemoryIndexWriter index) {}

    @Override
    public Made[] run(Shard shard) throws IOException {
        Map<String, Open> open = new TreeMap<>();
        try (PartFile part =
                new PartFile(storage, folder + "/" + REJECTS, shard.part() + ".jsonl")) {
            ShardRead reading = ShardRead.of(storage, order, new Rejects(part));
            for (Piece piece : shard.pieces()) {
                Neighbours pairs =
                        new Neighbours(
                                piece.format(),
                                (entry, before, after) ->
                                        add(entry, piece.file(), before, after, shard, open));
                reading.piece(piece, pairs::add);
                pairs.finish();
            }
            part.keep();
            List<Made> made = new ArrayList<>();
            for (Map.Entry<String, Open> each : open.entrySet()) {
                each.getValue().index.finish();
                each.getValue().part.keep();
                String file = folder + FOLDER + "/" + each.getKey() + "-" + shard.part();
                made.add(new Made(each.getKey(), file, each.getValue().index.units()));
            }
            return made.toArray(Made[]::new);
        } finally {
            for (Open each : open.values()) {
                each.part.close();
            }
        }
    }

    private void add(
            Entry entry,
            String file,
            String before,
            String after,
            Shard shard,
            Map<String, Open> open)
            throws IOException {
        if (entry.missing() || entry.source().text().isBlank()) {
            return;
        }
        String from = order.sourceOf(entry, file);
        String languages = languages(from, entry.to());
        Open index = open.get(languages);
        if (index == null) {
            PartFile part = new PartFile(storage, folder + FOLDER, languages + "-" + shard.part());
            index = new Open(part, new MemoryIndexWriter(part.out(), Memory.months(from)));
            open.put(languages, index);
        }
        index.index.add(
                new TranslationUnit(
                        entry.source(),
                        entry.target(),
                        "",
                        0,
                        file,
                        before,
                        after,
                        TranslationUnit.Trust.IMPORTED));
    }

    /** Both languages without regions. */
    static String languages(String from, String to) {
        return Languages.primary(from) + "-" + Languages.primary(to);
    }
}
