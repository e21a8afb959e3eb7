package interligne.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of each sentence of one text is recognised in each sentence of another: the weights of
 * the words found, within a band around the diagonal. A rare word weighs 1, a frequent one almost
 * nothing.
 */
final class Likeness {

    private static final int STEM = 5;
    private static final double SAME_BEGINNING = 0.6;

    private final float[][] found;
    private final int[] firsts;
    private final int width;
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] sourceTotals;
    private final double[] targetTotals;

    Likeness(List<Passage> source, List<Passage> target, Lexical words, Band band) {
        width = band.width();
        found = new float[source.size()][];
        firsts = new int[source.size()];
        Map<String, List<Integer>> places = places(target);
        Map<String, List<Integer>> all = places(source);
        int sentences = Math.max(source.size(), target.size()) + 1;
        weigh(all, sentences);
        weigh(places, sentences);
        Map<String, List<Integer>> stems = stems(target);
        for (int i = 0; i < source.size(); i++) {
            firsts[i] = band.first(i);
            found[i] = row(source.get(i), firsts[i], places, stems, words);
        }
        sourceTotals = totals(source);
        targetTotals = totals(target);
    }

    private static Map<String, List<Integer>> places(List<Passage> passages) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            for (String token : passages.get(i).tokens()) {
                places.computeIfAbsent(token, key -> new ArrayList<>(2)).add(i);
            }
        }
        return places;
    }

    private static Map<String, List<Integer>> stems(List<Passage> passages) {
        Map<String, List<Integer>> stems = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            for (String token : passages.get(i).tokens()) {
                if (token.length() > STEM) {
                    List<Integer> there =
                            stems.computeIfAbsent(
                                    token.substring(0, STEM), key -> new ArrayList<>(2));
                    if (there.isEmpty() || there.get(there.size() - 1) != i) {
                        there.add(i);
                    }
                }
            }
        }
        return stems;
    }

    private void weigh(Map<String, List<Integer>> places, int sentences) {
        double most = Math.log(sentences + 1.0);
        places.forEach(
                (token, where) -> {
                    double rare = Math.log((sentences + 1.0) / where.size()) / most;
                    boolean figures = Character.isDigit(token.charAt(0));
                    double weight = rare * rare * (figures ? 1.5 : 1);
                    weights.merge(token, weight, Math::min);
                });
    }

    private float[] row(
            Passage passage,
            int first,
            Map<String, List<Integer>> places,
            Map<String, List<Integer>> stems,
            Lexical words) {
        float[] row = new float[width];
        float[] best = new float[width];
        for (String token : passage.tokens()) {
            double weight = weights.getOrDefault(token, 0.0);
            Arrays.fill(best, 0);
            mark(best, first, places.get(token), weight);
            words.of(token)
                    .forEach((other, sure) -> mark(best, first, places.get(other), weight * sure));
            if (token.length() > STEM) {
                List<Integer> alike = stems.get(token.substring(0, STEM));
                mark(best, first, alike, weight * SAME_BEGINNING);
            }
            for (int j = 0; j < width; j++) {
                row[j] += best[j];
            }
        }
        return row;
    }

    private static void mark(
            float[] best, int first, @Nullable List<Integer> places, double weight) {
        if (places == null) {
            return;
        }
        int from = Collections.binarySearch(places, first);
        for (int at = from < 0 ? -from - 1 : from; at < places.size(); at++) {
            int column = places.get(at) - first;
            if (column >= best.length) {
                return;
            }
            best[column] = Math.max(best[column], (float) weight);
        }
    }

    private double[] totals(List<Passage> passages) {
        return passages.stream()
                .mapToDouble(
                        passage ->
                                passage.tokens().stream()
                                        .mapToDouble(token -> weights.getOrDefault(token, 0.0))
                                        .sum())
                .toArray();
    }

    /** The weight of what is found of a source sentence in a target sentence. */
    double of(int source, int target) {
        int column = target - firsts[source];
        return column < 0 || column >= width ? 0 : found[source][column];
    }

    /** The weight of all words of a source sentence. */
    double sourceTotal(int source) {
        return sourceTotals[source];
    }

    /** The weight of all words of a target sentence. */
    double targetTotal(int target) {
        return targetTotals[target];
    }
}
