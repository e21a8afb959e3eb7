package interligne.workflow;

import interligne.article.Article;
import interligne.article.Cuts;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workflow.order.Deed;
import interligne.workflow.source.Ledger;
import interligne.workflow.source.Starter;
import interligne.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verbs that change where an article is cut; targets and history are kept. */
public final class Cutting {

    static final String SPLIT = "split";
    private static final String JOIN = "join";

    /** What the history calls these verbs. */
    static final List<String> ACTIONS = List.of(SPLIT, JOIN);

    private final Workflow workflow;

    Cutting(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * Cuts a segment in two; the first part keeps id and target and is stale until somebody looks.
     *
     * @param at a number of characters from the start of the segment, or the words that the second
     *     part begins with
     * @return the segments that there are now
     */
    public List<Segment> split(String id, String segment, String at, String person) {
        return workspace()
                .writing(
                        person,
                        () -> {
                            Article before = workflow.article(id);
                            int last = before.lastSegment() + 1;
                            String fresh = Segment.id(last);
                            int place = place(before, segment, at);
                            Article cut = Cuts.split(before, segment, place, fresh);
                            Article after = cut.with(cut.units(), last);
                            Ledger ledger = new Ledger(workspace(), new Deed(person, SPLIT));
                            save(ledger, before, after, List.of(segment, fresh));
                            return segments(after, segment, fresh);
                        });
    }

    /**
     * Joins neighbours under the id of the first; both targets are kept, one after the other.
     *
     * @return the segment that there is now
     */
    public Segment join(String id, List<String> segments, String person) {
        return workspace()
                .writing(
                        person,
                        () -> {
                            Article before = workflow.article(id);
                            Article after = before;
                            for (String next : segments.subList(1, segments.size())) {
                                after = Cuts.join(after, segments.get(0), next);
                            }
                            Ledger ledger = new Ledger(workspace(), new Deed(person, JOIN));
                            save(ledger, before, after, segments);
                            return segments(after, segments.get(0)).get(0);
                        });
    }

    private void save(Ledger ledger, Article before, Article after, List<String> touched) {
        List<Edition> editions = new ArrayList<>();
        for (String target : workflow.targets(before.id())) {
            Edition old = workflow.edition(before.id(), target);
            refuseLocked(old, touched);
            Edition now = joined(old, after, touched).over(Starter.edition(after, target));
            tell(ledger, old, now, before, after, touched);
            editions.add(now);
        }
        ledger.save(
                before.id(),
                () -> {
                    workspace().save(after);
                    editions.forEach(workspace()::save);
                });
    }

    private static void refuseLocked(Edition edition, List<String> touched) {
        for (Translation each : edition.translations()) {
            if (touched.contains(each.id()) && each.is(Flag.LOCKED)) {
                throw new UserError(
                        each.id()
                                + " is locked in "
                                + edition.target()
                                + " and cannot be cut or joined: unlock it first.");
            }
        }
    }

    /** What vanished of the touched segments has its target joined to that of the first. */
    private static Edition joined(Edition old, Article after, List<String> touched) {
        List<String> gone = touched.stream().filter(each -> after.segment(each).isEmpty()).toList();
        Map<String, Translation> translations = old.byId();
        for (String each : gone) {
            Translation second = translations.remove(each);
            if (second != null) {
                translations.computeIfPresent(
                        touched.get(0), (key, first) -> joined(first, second, source(after, key)));
            }
        }
        return old.with(List.copyOf(translations.values()));
    }

    /** Where both had a target for their text as it was, the new one is for the joined text. */
    private static Translation joined(Translation first, Translation second, String source) {
        Translation joined = Cuts.joined(first, second);
        boolean fits = !first.target().isEmpty() && !second.target().isEmpty();
        return fits && !joined.is(Flag.STALE) ? joined.from(source) : joined;
    }

    private static void tell(
            Ledger ledger,
            Edition old,
            Edition now,
            Article before,
            Article after,
            List<String> touched) {
        Map<String, Translation> was = old.byId();
        Map<String, Translation> is = now.byId();
        for (String id : touched) {
            Translation first = was.get(id);
            Translation then = is.get(id);
            if (then == null && first != null) {
                ledger.gone(old.target(), first, source(before, id));
            } else if (then != null) {
                Translation start =
                        first == null ? Translation.fresh(after.segment(id).orElseThrow()) : first;
                ledger.changed(old.target(), start, then, source(after, id));
            }
        }
    }

    private static String source(Article article, String id) {
        return article.segment(id).map(each -> each.source().text()).orElse("");
    }

    private static int place(Article article, String id, String at) {
        String source = source(article, id);
        if (at.matches("\\d{1,6}")) {
            return Integer.parseInt(at);
        }
        int place = source.indexOf(at);
        if (place < 0 || source.indexOf(at, place + 1) >= 0) {
            throw new UserError(
                    "\""
                            + at
                            + "\" stands "
                            + (place < 0 ? "nowhere" : "more than once")
                            + " in "
                            + id
                            + ": write the words that the second part begins with, or a number.");
        }
        return place;
    }

    private static List<Segment> segments(Article article, String... ids) {
        return List.of(ids).stream().map(id -> article.segment(id).orElseThrow()).toList();
    }

    private Workspace workspace() {
        return workflow.workspace();
    }
}
