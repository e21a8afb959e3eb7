package interligne.memory;

/**
 * Sentences of two texts that belong together: one each, or up to two on a side, or none on one.
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

    Bead sure(double newConfidence) {
        return new Bead(sourceStart, sourceEnd, targetStart, targetEnd, newConfidence);
    }
}
