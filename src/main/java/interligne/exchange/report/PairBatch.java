package interligne.exchange.report;

import interligne.article.Flag;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.exchange.bilingual.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of two languages from one bilingual file that are checked together; checks that compare
 * pairs with each other see no others. For one thread at a time.
 */
public final class PairBatch {

    private static final int MOST_PAIRS = 2_000;
    private static final int MOST_CHARACTERS = 300_000;

    private final String file;
    private final Checker checker;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private int characters;
    private List<Reported> findings = List.of();
    private List<Checker.Defect> defects = List.of();

    PairBatch(String file, Checker checker) {
        this.file = file;
        this.checker = checker;
    }

    void add(Entry entry) {
        pairs.add(pair(entry));
        entries.putIfAbsent(entry.id(), entry);
        characters += entry.source().text().length() + entry.target().text().length();
    }

    /** Whether a pair of that id is in it: a finding must say which one it means. */
    boolean holds(String id) {
        return entries.containsKey(id);
    }

    boolean full() {
        return pairs.size() >= MOST_PAIRS || characters >= MOST_CHARACTERS;
    }

    private static Pair pair(Entry entry) {
        boolean kept =
                entry.flags().contains(Flag.KEEP) || entry.flags().contains(Flag.ALREADY_TARGET);
        return new Pair(entry.id(), entry.kind(), entry.source(), entry.target(), kept);
    }

    /** Runs the checks; answers itself. */
    public PairBatch checked() {
        Checker.Outcome outcome = checker.examine(pairs);
        Map<String, Pair> byId = new HashMap<>();
        pairs.forEach(pair -> byId.putIfAbsent(pair.segment(), pair));
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            Entry entry = entries.get(finding.segment());
            Pair pair = byId.get(finding.segment());
            if (entry != null && pair != null) {
                Place place = Place.line(file, entry.to(), file, entry.line());
                reported.add(new Reported(place, pair, finding, null, false));
            }
        }
        findings = reported;
        defects = outcome.defects();
        return this;
    }

    /** How many pairs. */
    public int size() {
        return pairs.size();
    }

    /** The language of the targets. */
    public String to() {
        return entries.values().iterator().next().to();
    }

    /** What was found, in the order of the file; empty before it is checked. */
    public List<Reported> findings() {
        return findings;
    }

    /** The checks that failed by a defect of ours. */
    public List<Checker.Defect> defects() {
        return defects;
    }
}
