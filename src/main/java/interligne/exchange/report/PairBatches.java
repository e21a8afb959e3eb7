package interligne.exchange.report;

import interligne.article.UserError;
import interligne.check.suite.Checkers;
import interligne.exchange.bilingual.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers the pairs of a bilingual file in batches of the same two languages, for the checks. */
public final class PairBatches {

    private final String file;
    private final String source;
    private final Checkers checkers;
    private final Consumer<PairBatch> taker;
    private final Map<String, PairBatch> open = new LinkedHashMap<>();

    /**
     * For one file.
     *
     * @param file its path in the report
     * @param source the source language of files that do not say it, or empty to take the usual one
     * @param taker takes each batch that is ready to be checked
     */
    public PairBatches(String file, String source, Checkers checkers, Consumer<PairBatch> taker) {
        this.file = file;
        this.source = source;
        this.checkers = checkers;
        this.taker = taker;
    }

    /**
     * The next pair.
     *
     * @throws UserError when nobody says its target language
     */
    public void add(Entry entry) {
        String from = entry.sourceIn(file, source);
        String to = entry.to();
        String key = from + " " + to;
        PairBatch before = open.get(key);
        if (before != null && before.holds(entry.id())) {
            open.remove(key);
            taker.accept(before);
        }
        PairBatch batch =
                open.computeIfAbsent(
                        key, languages -> new PairBatch(file, checkers.between(from, to)));
        batch.add(entry);
        if (batch.full()) {
            open.remove(key);
            taker.accept(batch);
        }
    }

    /** Hands on what is left. */
    public void finish() {
        List<PairBatch> rest = new ArrayList<>(open.values());
        open.clear();
        rest.forEach(taker);
    }
}
