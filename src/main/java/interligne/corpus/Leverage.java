package interligne.corpus;

import interligne.memory.Bands.Band;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of new texts, or of a part of them, a memory knows: segments and words by band. */
public final class Leverage implements Serializable {

    private static final long serialVersionUID = 1;

    /** The bands that are counted, in order: what is repeated in the texts is not looked for. */
    private static final List<Band> BANDS =
            List.of(
                    Band.KEPT,
                    Band.IN_CONTEXT,
                    Band.EXACT,
                    Band.FORM,
                    Band.HIGH,
                    Band.MIDDLE,
                    Band.LOW,
                    Band.NEW);

    private final long[] segments = new long[Band.values().length];
    private final long[] words = new long[Band.values().length];
    private long rejects;
    private long units;

    Leverage() {}

    void count(Band band, int sourceWords) {
        segments[band.ordinal()]++;
        words[band.ordinal()] += sourceWords;
    }

    void rejected(int records) {
        rejects += records;
    }

    /** How many units were asked. */
    void asked(long memory) {
        units = memory;
    }

    Leverage with(Leverage other) {
        for (int i = 0; i < segments.length; i++) {
            segments[i] += other.segments[i];
            words[i] += other.words[i];
        }
        rejects += other.rejects;
        return this;
    }

    /** The bands by their names. */
    List<Map<String, Object>> bands() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Band band : BANDS) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("band", band.label());
            facts.put("segments", segments[band.ordinal()]);
            facts.put("words", words[band.ordinal()]);
            all.add(facts);
        }
        return all;
    }

    private long total(long[] counts) {
        long total = 0;
        for (long each : counts) {
            total += each;
        }
        return total;
    }

    /** All numbers by their names, for a file. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("segments", total(segments));
        facts.put("words", total(words));
        facts.put("units", units);
        facts.put("bands", bands());
        facts.put("rejects", rejects);
        return facts;
    }

    /** The answer on screen: a sentence and a table. */
    List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s, %s against %s; %s"
                        .formatted(
                                Tally.counted(total(segments), "segment"),
                                Tally.counted(total(words), "word"),
                                Tally.counted(units, "unit"),
                                Tally.counted(rejects, "reject")));
        lines.add("band          segments        words");
        for (Map<String, Object> each : bands()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%-12s%10d%13d",
                            each.get("band"),
                            each.get("segments"),
                            each.get("words")));
        }
        return lines;
    }
}
