package interligne.workflow;

import interligne.article.Article;
import interligne.article.Segment;
import interligne.article.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A new version of an article laid over the one that is kept: a segment that stayed keeps its id
 * wherever it moved, an edited one keeps the id of what it was, a new one gets an id never used.
 *
 * @param article the new version with the old ids
 * @param unchanged how many segments stayed as they were
 * @param edited ids of segments whose text changed
 * @param added ids of new segments
 * @param removed ids of segments that are gone
 */
public record Realignment(
        Article article,
        int unchanged,
        List<String> edited,
        List<String> added,
        List<String> removed) {

    /** Two texts are versions of one when they share at least this part of their words. */
    private static final double VERSION = 0.5;

    /** Copies the lists. */
    public Realignment {
        edited = List.copyOf(edited);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Whether nothing changed. */
    public boolean nothing() {
        return edited.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Lays the new version over the old one. */
    static Realignment of(Article old, Article fresh) {
        List<Segment> before = old.segments();
        List<Segment> after = fresh.segments();
        int[] match = exact(before, after);
        int unchanged = (int) java.util.Arrays.stream(match).filter(at -> at >= 0).count();
        List<String> edited = similar(before, after, match);
        int last = Math.max(old.lastSegment(), 0);
        Map<String, String> ids = new HashMap<>();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String id = match[i] >= 0 ? before.get(match[i]).id() : Segment.id(++last);
            ids.put(after.get(i).id(), id);
            if (match[i] < 0) {
                added.add(id);
            }
        }
        Set<String> kept = new HashSet<>(ids.values());
        List<String> removed =
                before.stream().map(Segment::id).filter(id -> !kept.contains(id)).toList();
        return new Realignment(renamed(old, fresh, ids, last), unchanged, edited, added, removed);
    }

    /** For each new segment the place of the old one with the same text, or -1. */
    private static int[] exact(List<Segment> before, List<Segment> after) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i).source().text(), key -> new ArrayDeque<>()).add(i);
        }
        int[] match = new int[after.size()];
        for (int i = 0; i < match.length; i++) {
            Deque<Integer> same = places.get(after.get(i).source().text());
            Integer place = same == null ? null : same.poll();
            match[i] = place == null ? -1 : place;
        }
        return match;
    }

    /** Pairs what is left by likeness, between neighbours that are paired; answers the old ids. */
    private static List<String> similar(List<Segment> before, List<Segment> after, int[] match) {
        Set<Integer> taken = new HashSet<>();
        for (int at : match) {
            taken.add(at);
        }
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                continue;
            }
            int from = i == 0 ? 0 : match[i - 1] + 1;
            int best = -1;
            double bestLikeness = VERSION;
            for (int j = from; j < before.size() && !taken.contains(j); j++) {
                double likeness = likeness(before.get(j), after.get(i));
                if (likeness >= bestLikeness && (best < 0 || likeness > bestLikeness)) {
                    best = j;
                    bestLikeness = likeness;
                }
            }
            if (best >= 0) {
                match[i] = best;
                taken.add(best);
                edited.add(before.get(best).id());
            }
        }
        return edited;
    }

    /** Dice's coefficient over words: the part of their words that two texts share. */
    private static double likeness(Segment one, Segment other) {
        List<String> left = words(one);
        List<String> right = words(other);
        List<String> rest = new ArrayList<>(right);
        long shared = left.stream().filter(rest::remove).count();
        int all = left.size() + right.size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> words(Segment segment) {
        String plain = segment.source().plain().toLowerCase(Locale.ROOT);
        return List.of(plain.strip().split("[^\\p{L}\\p{Nd}]+"));
    }

    private static Article renamed(
            Article old, Article fresh, Map<String, String> ids, int lastSegment) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : fresh.units()) {
            List<Segment> segments = new ArrayList<>();
            for (Segment each : unit.segments()) {
                segments.add(
                        new Segment(
                                ids.getOrDefault(each.id(), each.id()),
                                each.kind(),
                                each.language(),
                                each.span(),
                                each.source(),
                                each.repaired()));
            }
            units.add(unit.with(segments));
        }
        return fresh.named(old.id()).with(units, lastSegment);
    }
}
