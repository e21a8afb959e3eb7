package interligne.workflow.source;

import interligne.article.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which segment of an old version is which of a new one: equal ones first, wherever they stand;
 * then, best first, one for one, one for several and several for one by the words they share; last
 * what stands alone between neighbours that are linked.
 */
final class Likeness {

    /**
     * Old and new places that belong together; one of the lists has a single element.
     *
     * @param old places in the old version, rising
     * @param fresh places in the new version, rising
     * @param same whether the texts are equal
     * @param score how alike, 0 to 1
     */
    record Link(List<Integer> old, List<Integer> fresh, boolean same, double score) {}

    /** Two texts are versions of one when they share at least this part of their words. */
    private static final double VERSION = 0.5;

    /** The same for a text alone between two linked neighbours. */
    private static final double NEIGHBOUR = 0.2;

    /** A text is a part of another when that one has so many of its words. */
    private static final double PART = 0.7;

    /** Parts together are a version of the whole when they share so many of their words. */
    private static final double WHOLE = 0.7;

    private static final int PIECES = 4;

    private final List<Segment> before;
    private final List<Segment> after;
    private final List<List<String>> old = new ArrayList<>();
    private final List<List<String>> fresh = new ArrayList<>();
    private final BitSet oldTaken = new BitSet();
    private final BitSet freshTaken = new BitSet();
    private final List<Link> links = new ArrayList<>();

    private Likeness(List<Segment> before, List<Segment> after) {
        this.before = before;
        this.after = after;
        before.forEach(each -> old.add(words(each)));
        after.forEach(each -> fresh.add(words(each)));
    }

    static Likeness between(List<Segment> before, List<Segment> after) {
        Likeness likeness = new Likeness(before, after);
        likeness.equal();
        likeness.alike();
        likeness.alone();
        likeness.links.sort(Comparator.comparing(link -> link.fresh().get(0)));
        return likeness;
    }

    List<Link> links() {
        return links;
    }

    /** How many segments are the same, wherever they stand. */
    int unchanged() {
        return (int) links.stream().filter(Link::same).count();
    }

    /** Old places of equal segments that stand elsewhere: all but a longest run in old order. */
    List<Integer> moved() {
        List<Integer> places = links.stream().filter(Link::same).map(l -> l.old().get(0)).toList();
        TreeSet<Integer> stayed = new TreeSet<>(longestRise(places));
        return places.stream().filter(place -> !stayed.contains(place)).toList();
    }

    private static List<Integer> longestRise(List<Integer> places) {
        int[] ends = new int[places.size()];
        int[] previous = new int[places.size()];
        int length = 0;
        for (int i = 0; i < places.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (places.get(ends[middle]) < places.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Integer> rise = new ArrayList<>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            rise.add(places.get(at));
        }
        return rise;
    }

    /** Texts that stand once first, then their equal neighbours, then the rest in order. */
    private void equal() {
        Map<String, Deque<Integer>> olds = places(before);
        Map<String, Deque<Integer>> news = places(after);
        news.forEach(
                (text, places) -> {
                    Deque<Integer> same = olds.getOrDefault(text, new ArrayDeque<>());
                    if (places.size() == 1 && same.size() == 1) {
                        takeEqual(same.peek(), places.peek());
                    }
                });
        for (Link link : List.copyOf(links)) {
            beside(link, 1);
            beside(link, -1);
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> same = olds.getOrDefault(text(after, i), new ArrayDeque<>());
            while (!freshTaken.get(i) && !same.isEmpty()) {
                takeEqual(same.poll(), i);
            }
        }
    }

    /** Repeated texts belong to the neighbours that they had before. */
    private void beside(Link link, int step) {
        int j = link.old().get(0) + step;
        int i = link.fresh().get(0) + step;
        while (takeEqual(j, i)) {
            j += step;
            i += step;
        }
    }

    private boolean takeEqual(int j, int i) {
        boolean equal =
                j >= 0
                        && i >= 0
                        && free(oldTaken, before.size(), j)
                        && free(freshTaken, after.size(), i)
                        && text(before, j).equals(text(after, i));
        if (equal) {
            take(new Link(List.of(j), List.of(i), true, 1));
        }
        return equal;
    }

    private static String text(List<Segment> segments, int place) {
        return segments.get(place).source().text();
    }

    private static Map<String, Deque<Integer>> places(List<Segment> segments) {
        Map<String, Deque<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            places.computeIfAbsent(text(segments, i), key -> new ArrayDeque<>()).add(i);
        }
        return places;
    }

    private void alike() {
        List<Link> all = new ArrayList<>();
        Map<String, List<Integer>> index = index();
        for (int i = freshTaken.nextClearBit(0);
                i < after.size();
                i = freshTaken.nextClearBit(i + 1)) {
            for (int j : candidates(index, i)) {
                add(all, List.of(j), List.of(i));
                around(all, j, i);
            }
        }
        all.sort(
                Comparator.comparing(Link::score)
                        .reversed()
                        .thenComparing(link -> link.old().size() + link.fresh().size())
                        .thenComparing(link -> Math.abs(link.old().get(0) - link.fresh().get(0))));
        all.forEach(this::takeIfFree);
    }

    /** One old for several new ones, and several old ones for one new one, from these places on. */
    private void around(List<Link> all, int j, int i) {
        List<Integer> pieces = new ArrayList<>(List.of(i));
        while (pieces.size() < PIECES
                && free(freshTaken, after.size(), i + pieces.size())
                && part(fresh.get(i + pieces.size()), old.get(j))
                && part(fresh.get(i), old.get(j))) {
            pieces.add(i + pieces.size());
            add(all, List.of(j), List.copyOf(pieces));
        }
        pieces = new ArrayList<>(List.of(j));
        while (pieces.size() < PIECES
                && free(oldTaken, before.size(), j + pieces.size())
                && part(old.get(j + pieces.size()), fresh.get(i))
                && part(old.get(j), fresh.get(i))) {
            pieces.add(j + pieces.size());
            add(all, List.copyOf(pieces), List.of(i));
        }
    }

    private static boolean free(BitSet taken, int size, int place) {
        return place < size && !taken.get(place);
    }

    private void add(List<Link> all, List<Integer> olds, List<Integer> news) {
        double score = dice(joined(old, olds), joined(fresh, news));
        if (score >= (olds.size() + news.size() > 2 ? WHOLE : VERSION)) {
            all.add(new Link(olds, news, false, score));
        }
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = oldTaken.nextClearBit(0);
                j < before.size();
                j = oldTaken.nextClearBit(j + 1)) {
            for (String word : new TreeSet<>(old.get(j))) {
                index.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
            }
        }
        return index;
    }

    /** Old places that share a word with the new one which is not in very many of them. */
    private Set<Integer> candidates(Map<String, List<Integer>> index, int i) {
        int many = Math.max(50, before.size() / 50);
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String word : fresh.get(i)) {
            List<Integer> places = index.getOrDefault(word, List.of());
            if (places.size() <= many) {
                candidates.addAll(places);
            }
        }
        return candidates;
    }

    /** One old and one new segment, both left over between the same two linked neighbours. */
    private void alone() {
        int[] oldOf = new int[after.size()];
        Arrays.fill(oldOf, -1);
        links.forEach(link -> link.fresh().forEach(i -> oldOf[i] = last(link.old())));
        for (int i = 0; i < after.size(); i++) {
            int j = i == 0 ? 0 : oldOf[i - 1] + 1;
            boolean begins = i == 0 || oldOf[i - 1] >= 0;
            if (oldOf[i] < 0 && begins && free(oldTaken, before.size(), j)) {
                boolean ends =
                        i + 1 == after.size()
                                ? j + 1 == before.size()
                                : j + 1 < before.size() && oldOf[i + 1] == j + 1;
                if (ends && dice(old.get(j), fresh.get(i)) >= NEIGHBOUR) {
                    take(new Link(List.of(j), List.of(i), false, NEIGHBOUR));
                }
            }
        }
    }

    private static int last(List<Integer> places) {
        return places.get(places.size() - 1);
    }

    private void takeIfFree(Link link) {
        if (link.old().stream().noneMatch(oldTaken::get)
                && link.fresh().stream().noneMatch(freshTaken::get)) {
            take(link);
        }
    }

    private void take(Link link) {
        link.old().forEach(oldTaken::set);
        link.fresh().forEach(freshTaken::set);
        links.add(link);
    }

    private static List<String> joined(List<List<String>> words, List<Integer> places) {
        return places.stream().flatMap(place -> words.get(place).stream()).toList();
    }

    private static boolean part(List<String> part, List<String> whole) {
        return !part.isEmpty() && shared(part, whole) >= PART * part.size();
    }

    /** Dice's coefficient over words: the part of their words that two texts share. */
    private static double dice(List<String> one, List<String> other) {
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * shared(one, other) / all;
    }

    private static int shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        return (int)
                IntStream.range(0, other.size())
                        .filter(i -> counts.merge(other.get(i), -1, Integer::sum) >= 0)
                        .count();
    }

    private static List<String> words(Segment segment) {
        String plain = segment.source().plain().toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
