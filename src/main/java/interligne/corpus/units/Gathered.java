package interligne.corpus.units;

import interligne.corpus.job.Scatter;
import interligne.corpus.job.Tally;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a memory of an archive, or of a part of it, comes to; and the files of the next step. */
public final class Gathered implements Serializable {

    private static final long serialVersionUID = 1;

    private long pairs;
    private long passedOver;
    private long rejects;
    private long distinct;
    private long near;
    private final ArrayList<Scatter.Chunk> chunks = new ArrayList<>();

    Gathered() {}

    /** The sum of all parts. */
    static Gathered sum(List<Gathered> parts) {
        Gathered sum = new Gathered();
        for (Gathered part : parts) {
            sum.pairs += part.pairs;
            sum.passedOver += part.passedOver;
            sum.rejects += part.rejects;
            sum.distinct += part.distinct;
            sum.chunks.addAll(part.chunks);
        }
        return sum;
    }

    void read() {
        pairs++;
    }

    void passedOver() {
        passedOver++;
    }

    void rejected(int records) {
        rejects += records;
    }

    void distinct(long units) {
        distinct += units;
    }

    void near(long units) {
        near += units;
    }

    void add(List<Scatter.Chunk> more) {
        chunks.addAll(more);
    }

    List<Scatter.Chunk> chunks() {
        return chunks;
    }

    /** How many different units there are. */
    long distinct() {
        return distinct;
    }

    /** How many units the memory holds. */
    public long units() {
        return distinct - near;
    }

    /** Whether there was something to read, and not one record of it could be. */
    public boolean nothingRead() {
        return pairs == 0 && passedOver == 0 && rejects > 0;
    }

    /** All numbers by their names, for a file. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("pairs", pairs);
        facts.put("units", units());
        facts.put("duplicates", pairs - distinct);
        facts.put("near", near);
        facts.put("untranslated", passedOver);
        facts.put("rejects", rejects);
        return facts;
    }

    /** For example {@code "9 pairs: 7 units, 1 duplicate, 1 near duplicate; 0 rejects"}. */
    public String sentence() {
        return Tally.counted(pairs, "pair")
                + ": "
                + Tally.counted(units(), "unit")
                + ", "
                + Tally.counted(pairs - distinct, "duplicate")
                + ", "
                + Tally.counted(near, "near duplicate")
                + "; "
                + Tally.counted(rejects, "reject")
                + (passedOver == 0 ? "" : "; " + passedOver + " without a translation");
    }
}
