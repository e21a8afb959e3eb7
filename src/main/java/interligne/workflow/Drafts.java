package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.check.Finding;
import interligne.exchange.report.Reported;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Proposal;
import interligne.workflow.order.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts of segments that are new, whoever proposes them: which wait, and how they are written. */
final class Drafts {

    private final Workflow workflow;

    Drafts(Workflow workflow) {
        this.workflow = workflow;
    }

    /** The segments that wait for a draft: new, with something to translate, not locked. */
    static List<Segment> waiting(Article article, Edition edition) {
        Map<String, Translation> translations = edition.byId();
        List<Segment> waiting = new ArrayList<>();
        for (Segment segment : article.segments()) {
            Translation translation = translations.get(segment.id());
            if (translation != null && isNew(translation)) {
                waiting.add(segment);
            }
        }
        return waiting;
    }

    private static boolean isNew(Translation translation) {
        return translation.state() == State.NEW && !translation.is(Flag.LOCKED);
    }

    /**
     * What a segment would be with a proposal; without one, or no longer new, it stays as it is.
     */
    static Translation drafted(
            Translation before,
            Segment segment,
            @Nullable Proposal proposal,
            String person,
            Instant now) {
        return proposal != null && isNew(before)
                ? before.drafted(
                        proposal.text(), segment.source().text(), proposal.origin(), person, now)
                : before;
    }

    /** Writes proposals, by the ids of their segments; answers the segments that were drafted. */
    List<Translation> write(
            String article, String target, Map<String, Proposal> proposals, Deed deed) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Translation> written = new ArrayList<>();
        workflow.change(
                article,
                target,
                deed,
                Selection.of(List.copyOf(proposals.keySet())),
                (before, segment, now) -> {
                    Translation after =
                            drafted(
                                    before,
                                    segment,
                                    proposals.get(segment.id()),
                                    deed.person(),
                                    now);
                    if (!after.equals(before)) {
                        written.add(after);
                    }
                    return after;
                });
        return written;
    }

    /** What the checks say of some segments. */
    List<Finding> findings(String article, String target, Set<String> segments) {
        return workflow
                .checking()
                .findings(workflow.article(article), workflow.edition(article, target))
                .stream()
                .filter(Reported::open)
                .map(Reported::finding)
                .filter(each -> segments.contains(each.segment()))
                .toList();
    }
}
