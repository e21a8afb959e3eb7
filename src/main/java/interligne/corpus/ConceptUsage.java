package interligne.corpus;

import interligne.corpus.job.Tally;
import interligne.exchange.bilingual.Entry;
import interligne.glossary.Rendered;
import interligne.glossary.Term;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How one concept of the glossary is translated between two languages, over an archive. */
final class ConceptUsage implements Serializable {

    private static final long serialVersionUID = 1;

    /** A term of the target language: how often it stands there, and where first. */
    private static final class Wording implements Serializable {
        private static final long serialVersionUID = 1;

        private final String term;
        private final String status;
        private final boolean allowed;
        private long count;
        private final Examples examples = new Examples();

        Wording(String term, String status, boolean allowed) {
            this.term = term;
            this.status = status;
            this.allowed = allowed;
        }

        Map<String, Object> facts() {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("term", term);
            facts.put("status", status);
            facts.put("count", count);
            facts.put("examples", examples.facts());
            return facts;
        }
    }

    private final String concept;
    private final String from;
    private final String to;
    private long places;
    private long segments;
    private long open;
    private long without;
    private final Examples withoutExamples = new Examples();
    private final TreeMap<String, Wording> wordings = new TreeMap<>();

    ConceptUsage(String concept, String from, String to) {
        this.concept = concept;
        this.from = from;
        this.to = to;
    }

    /** Takes a pair whose source names the concept. */
    void add(String file, Entry entry, Rendered rendered) {
        places += rendered.places();
        segments++;
        if (entry.target().text().isBlank()) {
            open++;
        } else if (rendered.terms().isEmpty()) {
            without++;
            withoutExamples.add(file, entry);
        }
        for (Term term : rendered.terms()) {
            Wording wording = wording(term.text(), term.status().label(), term.status().allowed());
            wording.count++;
            wording.examples.add(file, entry);
        }
    }

    private Wording wording(String term, String status, boolean allowed) {
        return wordings.computeIfAbsent(
                status + " " + term, key -> new Wording(term, status, allowed));
    }

    void add(ConceptUsage other) {
        places += other.places;
        segments += other.segments;
        open += other.open;
        without += other.without;
        withoutExamples.add(other.withoutExamples);
        for (Wording each : other.wordings.values()) {
            Wording own = wording(each.term, each.status, each.allowed);
            own.count += each.count;
            own.examples.add(each.examples);
        }
    }

    /** How many renderings are not the one that is most frequent among those allowed. */
    long deviations() {
        long all = without;
        long usual = 0;
        for (Wording each : wordings.values()) {
            all += each.count;
            usual = each.allowed ? Math.max(usual, each.count) : usual;
        }
        return all - usual;
    }

    /** Those that are translated in most different ways first. */
    static int order(ConceptUsage one, ConceptUsage other) {
        int order = Long.compare(other.deviations(), one.deviations());
        order = order != 0 ? order : Long.compare(other.places, one.places);
        order = order != 0 ? order : one.concept.compareTo(other.concept);
        order = order != 0 ? order : one.from.compareTo(other.from);
        return order != 0 ? order : one.to.compareTo(other.to);
    }

    private List<Wording> byCount() {
        List<Wording> all = new ArrayList<>(wordings.values());
        all.sort(
                (one, other) -> {
                    int order = Long.compare(other.count, one.count);
                    return order != 0 ? order : Boolean.compare(other.allowed, one.allowed);
                });
        return all;
    }

    /** A line of the results. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("concept", concept);
        facts.put("from", from);
        facts.put("to", to);
        facts.put("places", places);
        facts.put("segments", segments);
        facts.put("deviations", deviations());
        facts.put("translations", byCount().stream().map(Wording::facts).toList());
        Map<String, Object> none = new LinkedHashMap<>();
        none.put("count", without);
        none.put("examples", withoutExamples.facts());
        facts.put("without", none);
        facts.put("open", open);
        return facts;
    }

    /** For the screen: {@code "tide (en-fr): 12 places: marée 10, flot 1 (forbidden); none 1"}. */
    String sentence() {
        List<String> words = new ArrayList<>();
        for (Wording each : byCount()) {
            String status = each.allowed ? "" : " (" + each.status + ")";
            words.add(each.term + " " + each.count + status);
        }
        String none = without == 0 ? "" : (words.isEmpty() ? "" : "; ") + "none of them " + without;
        return concept
                + " ("
                + from
                + "-"
                + to
                + "): "
                + Tally.counted(places, "place")
                + ": "
                + String.join(", ", words)
                + none;
    }
}
