package interligne.corpus;

import interligne.article.Flag;
import interligne.article.Progress;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Shard;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Storage;
import interligne.exchange.CountsJson;
import interligne.exchange.bilingual.Entry;
import interligne.memory.Bands.Band;
import interligne.memory.Match;
import interligne.memory.Memory;
import interligne.memory.MemoryIndex;
import interligne.memory.Query;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a memory about the texts of a shard; writes its rejects, and the bands of each piece. */
final class LeverageJob implements Job<Shard, Leverage> {

    private static final long serialVersionUID = 1;

    /** Where the bands of the pieces lie among the results. */
    static final String FOLDER = "files";

    /** From here on texts differ in nothing but form. */
    private static final int SAME = 95;

    /** Matches below help nobody. */
    private static final int LEAST = 50;

    private final Storage storage;
    private final String folder;
    private final CorpusOrder order;
    private final ArrayList<IndexJob.Made> indexes;
    private transient Map<String, MemoryIndex> mapped = new HashMap<>();

    LeverageJob(Storage storage, String folder, CorpusOrder order, List<IndexJob.Made> indexes) {
        this.storage = storage;
        this.folder = folder;
        this.order = order;
        this.indexes = new ArrayList<>(indexes);
    }

    private void readObject(java.io.ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        mapped = new HashMap<>();
    }

    @Override
    public Leverage run(Shard shard) throws IOException {
        try (PartFile rejected = Rejects.part(storage, folder, shard);
                PartFile files =
                        new PartFile(storage, folder + "/" + FOLDER, shard.part() + ".jsonl")) {
            Rejects rejects = new Rejects(rejected);
            ShardRead reading = ShardRead.of(storage, order, rejects);
            Map<String, Memory> memories = new HashMap<>();
            Leverage all = new Leverage();
            Writer out = new OutputStreamWriter(files.out(), StandardCharsets.UTF_8);
            for (Piece piece : shard.pieces()) {
                Leverage own = piece(piece, reading, memories);
                write(piece, own, out);
                all.with(own);
            }
            out.flush();
            files.keep();
            rejected.keep();
            all.rejected(rejects.count());
            return all;
        }
    }

    private Leverage piece(Piece piece, ShardRead reading, Map<String, Memory> memories)
            throws IOException {
        Leverage own = new Leverage();
        Neighbours pairs =
                new Neighbours(
                        piece.format(),
                        (entry, before, after) -> {
                            Query query = query(entry, piece.file(), before, after);
                            Memory memory = memory(query, memories);
                            int words = Progress.words(entry.source().plain());
                            own.count(band(entry, query, memory), words);
                        });
        reading.piece(piece, pairs::add);
        pairs.finish();
        return own;
    }

    private Query query(Entry entry, String file, String before, String after) {
        String from = order.sourceOf(entry, file);
        return new Query(entry.source(), before, after, from, entry.to());
    }

    private static Band band(Entry entry, Query query, Memory memory) {
        if (entry.flags().contains(Flag.KEEP) || entry.flags().contains(Flag.ALREADY_TARGET)) {
            return Band.KEPT;
        }
        List<Match> best = memory.best(query, SAME, 1); // far fewer units need a closer look
        if (best.isEmpty()) {
            best = memory.best(query, LEAST, 1);
        }
        return Band.of(best.isEmpty() ? 0 : best.get(0).score());
    }

    private static void write(Piece piece, Leverage own, Writer out) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", piece.file());
        facts.put("line", piece.lines() + 1);
        facts.put("bands", own.bands());
        CountsJson.line(facts, out);
    }

    private Memory memory(Query query, Map<String, Memory> memories) throws IOException {
        String languages = IndexJob.languages(query.from(), query.to());
        Memory memory = memories.get(languages);
        if (memory == null) {
            memory = new Memory();
            for (IndexJob.Made each : indexes) {
                if (each.languages().equals(languages)) {
                    memory.add(index(each.file()), 0);
                }
            }
            memories.put(languages, memory);
        }
        return memory;
    }

    /** Threads share what is mapped. */
    private synchronized MemoryIndex index(String file) throws IOException {
        MemoryIndex index = mapped.get(file);
        if (index == null) {
            index = MemoryIndex.open(storage.map(file));
            mapped.put(file, index);
        }
        return index;
    }
}
