package interligne.corpus;

import interligne.corpus.job.Tally;
import interligne.exchange.bilingual.Entry;
import interligne.glossary.Rendered;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the concepts of a glossary are translated in an archive or a part of it; as large as the
 * glossary, however large the archive.
 */
public final class Usage implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many concepts are told on screen. */
    private static final int TOLD = 10;

    private long segments;
    private long rejects;
    private final TreeMap<String, ConceptUsage> concepts = new TreeMap<>();

    Usage() {}

    void add(String file, Entry entry, String from, List<Rendered> all) {
        segments++;
        for (Rendered each : all) {
            String concept = each.concept().id();
            concepts.computeIfAbsent(
                            concept + " " + from + " " + entry.to(),
                            key -> new ConceptUsage(concept, from, entry.to()))
                    .add(file, entry, each);
        }
    }

    void rejected(int records) {
        rejects += records;
    }

    Usage with(Usage other) {
        segments += other.segments;
        rejects += other.rejects;
        other.concepts.forEach(
                (key, usage) -> {
                    ConceptUsage own = concepts.putIfAbsent(key, usage);
                    if (own != null) {
                        own.add(usage);
                    }
                });
        return this;
    }

    /** Those that are translated in most different ways first. */
    List<ConceptUsage> concepts() {
        List<ConceptUsage> all = new ArrayList<>(concepts.values());
        all.sort(ConceptUsage::order);
        return all;
    }

    private long inconsistent() {
        return concepts.values().stream().filter(each -> each.deviations() > 0).count();
    }

    /** Whether there was something to read, and not one record of it could be. */
    boolean nothingRead() {
        return segments == 0 && rejects > 0;
    }

    /** All numbers by their names, for a file. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("segments", segments);
        facts.put("concepts", concepts.size());
        facts.put("inconsistent", inconsistent());
        facts.put("rejects", rejects);
        return facts;
    }

    /** The answer on screen: the sums, and the concepts that are translated most differently. */
    List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %s, %d inconsistent; %s"
                        .formatted(
                                Tally.counted(segments, "segment"),
                                Tally.counted(concepts.size(), "concept"),
                                inconsistent(),
                                Tally.counted(rejects, "reject")));
        concepts().stream()
                .filter(each -> each.deviations() > 0)
                .limit(TOLD)
                .forEach(each -> lines.add("  " + each.sentence()));
        return lines;
    }
}
