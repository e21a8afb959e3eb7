package interligne.workflow.source;

import interligne.article.Article;
import interligne.article.Secrecy;
import interligne.article.Segment;
import interligne.article.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A new version of an article laid over the one that is kept: a segment that stayed keeps its id
 * wherever it moved, an edited one keeps the id of what it was, a new one gets an id never used.
 *
 * @param article the new version with the old ids
 * @param unchanged how many segments stayed as they were, moved ones included
 * @param moved ids of unchanged segments that stand elsewhere now
 * @param edited ids of segments whose text changed
 * @param split for each segment that is several now their ids; the first is the old one
 * @param joined for each group of segments that is one now their ids; the first one stays
 * @param added ids of new segments
 * @param removed ids of segments that are gone
 */
public record Realignment(
        Article article,
        int unchanged,
        List<String> moved,
        List<String> edited,
        List<List<String>> split,
        List<List<String>> joined,
        List<String> added,
        List<String> removed) {

    /** Copies the lists. */
    public Realignment {
        moved = List.copyOf(moved);
        edited = List.copyOf(edited);
        split = List.copyOf(split);
        joined = List.copyOf(joined);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Whether nothing changed. */
    public boolean nothing() {
        return moved.isEmpty()
                && edited.isEmpty()
                && split.isEmpty()
                && joined.isEmpty()
                && added.isEmpty()
                && removed.isEmpty();
    }

    /** How many segments of the old version are found again in the new one. */
    int linked() {
        return unchanged
                + edited.size()
                + split.size()
                + joined.stream().mapToInt(List::size).sum();
    }

    /** Lays the new version over the old one. */
    public static Realignment of(Article old, Article segmented) {
        Article fresh = KeptCuts.of(old, segmented);
        List<Segment> before = old.segments();
        List<Segment> after = fresh.segments();
        Likeness links = Likeness.between(before, after);
        int last = old.lastSegment();
        Map<Integer, String> ids = new HashMap<>();
        List<String> edited = new ArrayList<>();
        List<List<String>> split = new ArrayList<>();
        List<List<String>> joined = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Likeness.Link link : links.links()) {
            List<String> olds = link.old().stream().map(at -> before.get(at).id()).toList();
            List<String> news = new ArrayList<>(olds.subList(0, 1));
            while (news.size() < link.fresh().size()) {
                news.add(Segment.id(++last));
            }
            for (int i = 0; i < news.size(); i++) {
                ids.put(link.fresh().get(i), news.get(i));
            }
            kept.addAll(olds);
            if (news.size() > 1) {
                split.add(news);
            } else if (olds.size() > 1) {
                joined.add(olds);
            } else if (!link.same()) {
                edited.add(olds.get(0));
            }
        }
        List<String> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!ids.containsKey(i)) {
                ids.put(i, Segment.id(++last));
                added.add(ids.get(i));
            }
        }
        List<String> removed =
                before.stream().map(Segment::id).filter(id -> !kept.contains(id)).toList();
        return new Realignment(
                renamed(old, fresh, ids, last),
                links.unchanged(),
                links.moved().stream().map(at -> before.get(at).id()).toList(),
                edited,
                split,
                joined,
                added,
                removed);
    }

    private static Article renamed(
            Article old, Article fresh, Map<Integer, String> ids, int lastSegment) {
        List<Unit> units = new ArrayList<>();
        int place = 0;
        for (Unit unit : fresh.units()) {
            List<Segment> segments = new ArrayList<>();
            for (Segment each : unit.segments()) {
                segments.add(
                        new Segment(
                                ids.getOrDefault(place++, each.id()),
                                each.kind(),
                                each.language(),
                                each.span(),
                                each.source(),
                                each.repaired()));
            }
            units.add(unit.with(segments));
        }
        return Secrecy.carried(old, fresh.named(old.id()).with(units, lastSegment));
    }
}
