package interligne.memory;

import java.util.List;

/**
 * Sentences of two texts that belong together: one each, or up to two on a side, or none on one;
 * more where a person joined them.
 *
 * @param sourceStart the first sentence of the source, from 0
 * @param sourceEnd the sentence after the last, half open
 * @param targetStart the first sentence of the target
 * @param targetEnd the sentence after the last, half open
 * @param confidence how sure it is, from 0 to 1; 0 when one side is empty
 */
public record Bead(
        int sourceStart, int sourceEnd, int targetStart, int targetEnd, double confidence) {

    /** Under this confidence a pair is doubtful: a person should look at it. */
    public static final double DOUBTFUL = 0.5;

    /** Whether both sides have a sentence. */
    public boolean paired() {
        return sourceEnd > sourceStart && targetEnd > targetStart;
    }

    /** Whether it is a pair that a person should look at. */
    public boolean doubtful() {
        return paired() && confidence < DOUBTFUL;
    }

    /** The same pair, as a person confirmed it. */
    public Bead confirmed() {
        return sure(1);
    }

    /** Both sides without partner: a person says that they do not belong together. */
    public List<Bead> unlinked() {
        return List.of(
                new Bead(sourceStart, sourceEnd, targetStart, targetStart, 0),
                new Bead(sourceEnd, sourceEnd, targetStart, targetEnd, 0));
    }

    /** One pair of this one and the one that follows, as doubtful as this one. */
    public Bead with(Bead next) {
        return new Bead(sourceStart, next.sourceEnd, targetStart, next.targetEnd, confidence);
    }

    Bead sure(double newConfidence) {
        return new Bead(sourceStart, sourceEnd, targetStart, targetEnd, newConfidence);
    }
}
