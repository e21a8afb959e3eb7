package interligne.memory;

import interligne.article.Article;
import interligne.article.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the sentences of two versions of an article. The best way through the table of all pairs is
 * found by dynamic programming over steps 1-1, 1-2, 2-1, 2-2, 1-0 and 0-1; a step is worth what its
 * sentences recognise of each other ({@link Likeness}), less what it costs by its kind, by lengths
 * that do not fit (Gale and Church, 1993) and by structure that does not fit. The words of the two
 * languages are learned from the pairs of one round for the next.
 */
public final class Aligner {

    private static final int ROUNDS = 3;

    private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}};
    private static final double[] COSTS = {0, 2.6, 2.6, 2.2, 2.2, 4.5};

    private static final double FOUND = 1.6;
    private static final double VARIANCE = 6.8;
    private static final double OTHER_KIND = 2.5;
    private static final double OTHER_LEVEL = 1;
    private static final double OVER_BLOCKS = 2.5;
    private static final double STRANGER = 4;
    private static final double FIGURES_ALONE = 0.8;
    private static final double OTHER_START = 0.7;

    private static final float NOWHERE = Float.NEGATIVE_INFINITY;

    private final Lexical seed;

    /**
     * An aligner.
     *
     * @param seed what is known of the words of the two languages, for example from a memory
     */
    public Aligner(Lexical seed) {
        this.seed = seed;
    }

    /** Pairs the segments of two articles; every segment is in one bead, in order. */
    public List<Bead> align(Article source, Article target) {
        return align(Passage.of(source), Passage.of(target));
    }

    List<Bead> align(List<Passage> source, List<Passage> target) {
        Lexical words = seed.copy();
        words.settle();
        Band band = Band.of(source.size(), target.size());
        List<Bead> beads = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            Likeness likeness = new Likeness(source, target, words, band);
            beads = new Table(source, target, likeness, band).beads();
            band = Band.along(beads, source.size(), target.size());
            words = seed.copy();
            words.learn(beads, source, target);
            words.settle();
        }
        return beads;
    }

    /** The table of one round. */
    private static final class Table {
        private final List<Passage> source;
        private final List<Passage> target;
        private final Likeness likeness;
        private final Band band;
        private final double ratio;
        private final int[] lengths;
        private final int[] otherLengths;
        private final float[][] worth;
        private final byte[][] steps;

        Table(List<Passage> source, List<Passage> target, Likeness likeness, Band band) {
            this.source = source;
            this.target = target;
            this.likeness = likeness;
            this.band = band;
            lengths = sums(source);
            otherLengths = sums(target);
            ratio = (otherLengths[target.size()] + 1.0) / (lengths[source.size()] + 1.0);
            worth = new float[source.size() + 1][band.width()];
            steps = new byte[source.size() + 1][band.width()];
            fill();
        }

        /** How many characters stand before each sentence. */
        private static int[] sums(List<Passage> passages) {
            int[] sums = new int[passages.size() + 1];
            for (int i = 0; i < passages.size(); i++) {
                sums[i + 1] = sums[i] + passages.get(i).length();
            }
            return sums;
        }

        private void fill() {
            for (int i = 0; i <= source.size(); i++) {
                Arrays.fill(worth[i], NOWHERE);
                int first = band.first(i);
                int last = Math.min(band.width(), target.size() + 1 - first);
                for (int column = 0; column < last; column++) {
                    if (i == 0 && first + column == 0) {
                        worth[0][0] = 0;
                    } else {
                        best(i, first + column, column);
                    }
                }
            }
        }

        /** The best step that ends here. */
        private void best(int i, int j, int column) {
            for (byte step = 0; step < STEPS.length; step++) {
                int rows = STEPS[step][0];
                int columns = STEPS[step][1];
                float before = i >= rows && j >= columns ? at(i - rows, j - columns) : NOWHERE;
                if (before > NOWHERE) {
                    float all = before + (float) value(i - rows, i, j - columns, j, step);
                    if (all > worth[i][column]) {
                        worth[i][column] = all;
                        steps[i][column] = step;
                    }
                }
            }
        }

        private float at(int i, int j) {
            int column = j - band.first(i);
            return column < 0 || column >= band.width() ? NOWHERE : worth[i][column];
        }

        private double value(int i, int iEnd, int j, int jEnd, int step) {
            double value = -COSTS[step];
            if (i == iEnd || j == jEnd) {
                return value;
            }
            value += FOUND * found(i, iEnd, j, jEnd);
            value -= Math.min(8, misfit(i, iEnd, j, jEnd));
            value -= structure(i, iEnd, j, jEnd);
            return value;
        }

        private double found(int i, int iEnd, int j, int jEnd) {
            double found = 0;
            for (int a = i; a < iEnd; a++) {
                for (int b = j; b < jEnd; b++) {
                    found += likeness.of(a, b);
                }
            }
            // Many words in common say no more than that the two belong together.
            return found <= 4 ? found : 4 + (found - 4) * 0.5;
        }

        /** Half the square of how many standard deviations the lengths are off. */
        private double misfit(int i, int iEnd, int j, int jEnd) {
            double left = lengths[iEnd] - lengths[i];
            double right = otherLengths[jEnd] - otherLengths[j];
            double mean = (left + right / ratio) / 2 + 8;
            double off = (right - left * ratio) / Math.sqrt(mean * VARIANCE);
            return off * off / 2 * 0.5;
        }

        private double structure(int i, int iEnd, int j, int jEnd) {
            double cost = 0;
            Passage left = source.get(i);
            Passage right = target.get(j);
            if (left.heading() != right.heading() || cell(left) != cell(right)) {
                cost += OTHER_KIND;
            } else if (left.level() != right.level()) {
                cost += OTHER_LEVEL;
            }
            boolean over = source.get(iEnd - 1).unit() != left.unit();
            boolean overThere = target.get(jEnd - 1).unit() != right.unit();
            cost += (over ? OVER_BLOCKS : 0) + (overThere ? OVER_BLOCKS : 0);
            if (over || overThere) {
                cost += STRANGER * strange(i, iEnd, j, jEnd);
            }
            if (figures(source, i, iEnd) != figures(target, j, jEnd)) {
                cost += FIGURES_ALONE;
            }
            boolean starts = i == 0 || source.get(i - 1).unit() != left.unit();
            boolean startsThere = j == 0 || target.get(j - 1).unit() != right.unit();
            return cost + (starts == startsThere ? 0 : OTHER_START);
        }

        /**
         * The part of the least recognised of the joined sentences that the other side lacks: a
         * block that the other side does not have must not stick to its neighbour.
         */
        private double strange(int i, int iEnd, int j, int jEnd) {
            double least = 1;
            for (int a = i; a < iEnd && iEnd - i > 1; a++) {
                double here = found(a, a + 1, j, jEnd);
                least = Math.min(least, here / Math.max(0.1, likeness.sourceTotal(a)));
            }
            for (int b = j; b < jEnd && jEnd - j > 1; b++) {
                double here = found(i, iEnd, b, b + 1);
                least = Math.min(least, here / Math.max(0.1, likeness.targetTotal(b)));
            }
            return 1 - least;
        }

        private static boolean figures(List<Passage> passages, int start, int end) {
            return passages.get(start).figures() || passages.get(end - 1).figures();
        }

        private static boolean cell(Passage passage) {
            return passage.kind() == Kind.CELL || passage.kind() == Kind.CODE;
        }

        List<Bead> beads() {
            List<Bead> beads = new ArrayList<>();
            int i = source.size();
            int j = target.size();
            while (i > 0 || j > 0) {
                int[] step = STEPS[steps[i][j - band.first(i)]];
                Bead bead = new Bead(i - step[0], i, j - step[1], j, 0);
                beads.add(bead.paired() ? bead.sure(confidence(bead)) : bead);
                i -= step[0];
                j -= step[1];
            }
            Collections.reverse(beads);
            return beads;
        }

        /** From the part of the words that is recognised and from the lengths. */
        private double confidence(Bead bead) {
            double all = 0;
            double other = 0;
            for (int a = bead.sourceStart(); a < bead.sourceEnd(); a++) {
                all += likeness.sourceTotal(a);
            }
            for (int b = bead.targetStart(); b < bead.targetEnd(); b++) {
                other += likeness.targetTotal(b);
            }
            double found =
                    found(
                            bead.sourceStart(),
                            bead.sourceEnd(),
                            bead.targetStart(),
                            bead.targetEnd());
            double least = Math.max(0.5, Math.min(all, other));
            double off =
                    misfit(
                            bead.sourceStart(),
                            bead.sourceEnd(),
                            bead.targetStart(),
                            bead.targetEnd());
            double evidence = 6 * Math.min(1, found / least) + 0.8 * Math.min(found, 3) - off - 0.6;
            return 1 / (1 + Math.exp(-evidence));
        }
    }
}
