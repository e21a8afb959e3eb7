package interligne.check.accuracy;

import interligne.language.text.Wording;
import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a place of a source lies in its target, read from what both have: numbers, codes, names and
 * words of the same beginning.
 *
 * <p>Example: between "version" and "2019" of the source lies what stands between "version" and
 * "2019" of the target.
 */
final class Course {

    /** Words of so many letters are compared, by so many of their letters at most. */
    private static final int LETTERS = 5;

    private static final int SHORTEST = 4;

    /** No more words than this are put in order. */
    private static final int MOST = 400;

    private final int[] from;
    private final int[] to;

    private Course(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** Reads the course of a stretch of tokens beside another. */
    static Course of(Wording source, int start, int end, Wording target, int there, int thereEnd) {
        Map<String, List<Integer>> places = places(target, there, thereEnd);
        List<int[]> pairs = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> here : places(source, start, end).entrySet()) {
            List<Integer> others = places.get(here.getKey());
            if (others != null && others.size() == here.getValue().size()) {
                for (int at = 0; at < others.size(); at++) {
                    int place = source.start(here.getValue().get(at));
                    pairs.add(new int[] {place, target.start(others.get(at))});
                }
            }
        }
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        List<int[]> rising = rising(pairs.subList(0, Math.min(MOST, pairs.size())));
        int size = rising.size() + 2;
        int[] from = new int[size];
        int[] to = new int[size];
        from[0] = source.start(start);
        to[0] = target.start(there);
        for (int at = 1; at < size - 1; at++) {
            from[at] = rising.get(at - 1)[0];
            to[at] = rising.get(at - 1)[1];
        }
        from[size - 1] = source.end(end - 1);
        to[size - 1] = target.end(thereEnd - 1);
        return new Course(from, to);
    }

    /** The place of the target, in UTF-16 units, that answers to one of the source. */
    double place(int offset) {
        int next = next(offset);
        double width = Math.max(1, from[next] - from[next - 1]);
        double share = Math.max(0, Math.min(1, (offset - from[next - 1]) / width));
        return to[next - 1] + share * (to[next] - to[next - 1]);
    }

    /** How wide the stretch of the target is in which that place lies between two known ones. */
    int width(int offset) {
        int next = next(offset);
        return to[next] - to[next - 1];
    }

    private int next(int offset) {
        int found = Arrays.binarySearch(from, offset);
        int next = found >= 0 ? found : -found - 1;
        return Math.max(1, Math.min(from.length - 1, next));
    }

    private static Map<String, List<Integer>> places(Wording words, int start, int end) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = start; at < end; at++) {
            String key = key(words, at);
            if (!key.isEmpty()) {
                places.computeIfAbsent(key, word -> new ArrayList<>()).add(at);
            }
        }
        return places;
    }

    private static String key(Wording words, int at) {
        return switch (words.type(at)) {
            case MARK -> "";
            case WORD -> {
                String word = Folding.foldBare(words.lower(at));
                yield word.length() < SHORTEST
                        ? ""
                        : word.substring(0, Math.min(LETTERS, word.length()));
            }
            default -> words.written(at);
        };
    }

    /** The longest run of pairs that rise on both sides. */
    private static List<int[]> rising(List<int[]> pairs) {
        int size = pairs.size();
        int[] length = new int[size];
        int[] before = new int[size];
        int best = -1;
        for (int at = 0; at < size; at++) {
            length[at] = 1;
            before[at] = -1;
            for (int other = 0; other < at; other++) {
                if (pairs.get(other)[1] < pairs.get(at)[1] && length[other] >= length[at]) {
                    length[at] = length[other] + 1;
                    before[at] = other;
                }
            }
            best = best < 0 || length[at] > length[best] ? at : best;
        }
        List<int[]> rising = new ArrayList<>();
        for (int at = best; at >= 0; at = before[at]) {
            rising.add(0, pairs.get(at));
        }
        return rising;
    }
}
