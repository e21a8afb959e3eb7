package interligne.workflow.source;

import interligne.article.Article;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person cut or joined by hand stays so in a new version, wherever its text is the same: in
 * a unit that did not change, and in a changed unit where the same characters are only cut
 * otherwise.
 */
final class KeptCuts {

    private static final int MOST = 8;

    private final Set<String> old = new HashSet<>();
    private final Map<String, Deque<Unit>> units = new HashMap<>();

    private KeptCuts(Article kept) {
        for (Unit unit : kept.units()) {
            units.computeIfAbsent(unit.content().text(), key -> new ArrayDeque<>()).add(unit);
            unit.segments().forEach(each -> old.add(each.source().text()));
        }
    }

    static Article of(Article kept, Article fresh) {
        KeptCuts cuts = new KeptCuts(kept);
        List<Unit> units = fresh.units().stream().map(cuts::unit).toList();
        return fresh.with(units, fresh.lastSegment());
    }

    private Unit unit(Unit fresh) {
        Deque<Unit> same = units.get(fresh.content().text());
        Unit kept = same == null ? null : same.poll();
        if (kept == null) {
            return fresh.with(recut(fresh));
        }
        return fresh.with(
                kept.segments().stream().map(each -> part(fresh, each, each.span())).toList());
    }

    /** Segments that no old one equals are joined or cut where old ones then fit exactly. */
    private List<Segment> recut(Unit unit) {
        List<Segment> segments = unit.segments();
        List<Segment> cut = new ArrayList<>();
        int i = 0;
        while (i < segments.size()) {
            Segment each = segments.get(i);
            if (old.contains(each.source().text())) {
                cut.add(each);
                i++;
                continue;
            }
            int together = together(unit, i);
            if (together > 0) {
                int end = segments.get(i + together).span().end();
                cut.add(part(unit, each, new Span(each.span().start(), end)));
                i += together + 1;
            } else {
                cut.addAll(apart(unit, each));
                i++;
            }
        }
        return cut;
    }

    /** How many segments behind that one have to be joined to it to give an old one, or 0. */
    private int together(Unit unit, int place) {
        List<Segment> segments = unit.segments();
        int start = segments.get(place).span().start();
        for (int n = 1; n <= MOST && place + n < segments.size(); n++) {
            int end = segments.get(place + n).span().end();
            if (old.contains(unit.content().text().substring(start, end))) {
                return n;
            }
        }
        return 0;
    }

    /** The segment cut in two old ones, or as it is. */
    private List<Segment> apart(Unit unit, Segment whole) {
        String text = whole.source().text();
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            if (old.contains(text.substring(0, at)) && old.contains(text.substring(at + 1))) {
                int start = whole.span().start();
                return List.of(
                        part(unit, whole, new Span(start, start + at)),
                        part(unit, whole, new Span(start + at + 1, whole.span().end())));
            }
        }
        return List.of(whole);
    }

    private static Segment part(Unit unit, Segment like, Span span) {
        return new Segment(
                like.id(),
                like.kind(),
                like.language(),
                span,
                unit.content().part(span),
                like.repaired());
    }
}
