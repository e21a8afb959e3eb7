package interligne.check.accuracy;

import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a source and those of its target that say the same, as tokens.
 *
 * <p>Example: of two texts of three sentences each the first of both, when they end at the same
 * place.
 *
 * @param start the first token of the source
 * @param end the token after the last of the source
 * @param there the first token of the target
 * @param thereEnd the token after the last of the target
 */
record Bead(int start, int end, int there, int thereEnd) {

    private static final String STOPS = ".!?";

    /** Two ends of sentences are the same when they lie so many UTF-16 units apart at most. */
    private static final double NEAR = 20;

    /** And so much of the stretch between two known places. */
    private static final double SHARE = 0.1;

    /** A full stop is rather another full stop than a semicolon, by so many units. */
    private static final double OTHER_MARK = 15;

    /** Cuts two texts where a sentence ends in both. */
    static List<Bead> of(Wording source, Wording target) {
        List<Integer> ends = sentences(source);
        List<Integer> others = sentences(target);
        Course course = Course.of(source, 0, source.size(), target, 0, target.size());
        List<Bead> beads = new ArrayList<>();
        int start = 0;
        int there = 0;
        for (int end : ends) {
            int other = nearest(source, end, target, others, there, course);
            if (other >= 0) {
                beads.add(new Bead(start, end, there, other));
                start = end;
                there = other;
            }
        }
        beads.add(new Bead(start, source.size(), there, target.size()));
        return beads;
    }

    /** The end of a sentence of the target, behind a token, that lies where the given one does. */
    private static int nearest(
            Wording source,
            int end,
            Wording target,
            List<Integer> others,
            int behind,
            Course course) {
        int offset = source.start(end);
        double place = course.place(offset);
        double least = NEAR + SHARE * course.width(offset);
        int nearest = -1;
        for (int other : others) {
            boolean same = source.isMark(end - 1, STOPS) == target.isMark(other - 1, STOPS);
            double distance = Math.abs(target.start(other) - place) + (same ? 0 : OTHER_MARK);
            if (other > behind && distance < least) {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    /** The token after each sentence but the last. */
    private static List<Integer> sentences(Wording words) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean stop = words.isMark(at, ".!?;:") && !words.glued(at + 1);
            if (stop && (words.capital(at + 1) || words.isMark(at, ";:"))) {
                ends.add(at + 1);
            }
        }
        return ends;
    }
}
