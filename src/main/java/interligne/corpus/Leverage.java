package interligne.corpus;

import interligne.corpus.job.Tally;
import interligne.memory.Bands.Band;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private final EnumMap<Band, Long> segments = new EnumMap<>(Band.class);
    private final EnumMap<Band, Long> words = new EnumMap<>(Band.class);
    private long rejects;
    private long units;

    Leverage() {}

    void count(Band band, int sourceWords) {
        segments.merge(band, 1L, Long::sum);
        words.merge(band, (long) sourceWords, Long::sum);
    }

    void rejected(int records) {
        rejects += records;
    }

    /** How many units were asked. */
    void asked(long memory) {
        units = memory;
    }

    Leverage with(Leverage other) {
        other.segments.forEach((band, count) -> segments.merge(band, count, Long::sum));
        other.words.forEach((band, count) -> words.merge(band, count, Long::sum));
        rejects += other.rejects;
        return this;
    }

    /** The bands by their names. */
    public List<Map<String, Object>> bands() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Band band : BANDS) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("band", band.label());
            facts.put("segments", segments.getOrDefault(band, 0L));
            facts.put("words", words.getOrDefault(band, 0L));
            all.add(facts);
        }
        return all;
    }

    private static long total(Map<Band, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there was something to read, and not one record of it could be. */
    boolean nothingRead() {
        return segments.isEmpty() && rejects > 0;
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
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s, %s against %s; %s"
                        .formatted(
                                Tally.counted(total(segments), "segment"),
                                Tally.counted(total(words), "word"),
                                Tally.counted(units, "unit"),
                                Tally.counted(rejects, "reject")));
        lines.add("band          segments        words");
        for (Band band : BANDS) {
            long here = segments.getOrDefault(band, 0L);
            long wordsHere = words.getOrDefault(band, 0L);
            lines.add(String.format(Locale.ROOT, "%-12s%10d%13d", band.label(), here, wordsHere));
        }
        return lines;
    }
}
