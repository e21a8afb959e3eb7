package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.memory.Match;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Proposal;
import interligne.workflow.order.Selection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills new segments from the memory, with drafts that nobody stands for yet. */
public final class Drafting {

    private static final String ORIGIN = "memory:";

    private final Workflow workflow;

    Drafting(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * How drafts are made.
     *
     * @param least the least score of a match, from 1 to 100
     * @param propagate whether the same text elsewhere in the article gets the same draft
     * @param dryRun whether only to say what would happen
     */
    public record Order(int least, boolean propagate, boolean dryRun) {}

    /** Drafts new segments; the answer holds those that were, or would be, drafted. */
    public List<Translation> draft(
            String article, String target, Deed deed, Selection selection, Order order) {
        Article found = workflow.article(article);
        Edition edition = workflow.edition(article, target);
        Set<String> meant = workflow.ids(found, edition, selection);
        List<Segment> fresh =
                Drafts.waiting(found, edition).stream()
                        .filter(segment -> meant.contains(segment.id()))
                        .toList();
        Map<String, Proposal> proposals = remembered(found, edition, fresh, order.least());
        if (order.propagate()) {
            propagate(fresh, edition, proposals);
        }
        return order.dryRun()
                ? would(edition, fresh, proposals, deed.person())
                : new Drafts(workflow).write(article, target, proposals, deed);
    }

    private static List<Translation> would(
            Edition edition, List<Segment> fresh, Map<String, Proposal> proposals, String person) {
        return fresh.stream()
                .filter(segment -> proposals.containsKey(segment.id()))
                .map(
                        segment ->
                                Drafts.drafted(
                                        edition.of(segment.id()),
                                        segment,
                                        proposals.get(segment.id()),
                                        person,
                                        Instant.EPOCH))
                .toList();
    }

    private Map<String, Proposal> remembered(
            Article article, Edition edition, List<Segment> segments, int least) {
        Set<String> ids = segments.stream().map(Segment::id).collect(Collectors.toSet());
        Map<String, List<Match>> matches =
                workflow.memories().matches(article, edition, ids, least, 1);
        Map<String, Proposal> proposals = new HashMap<>();
        matches.forEach(
                (id, found) -> {
                    if (!found.isEmpty() && !found.get(0).proposal().text().isBlank()) {
                        Match best = found.get(0);
                        proposals.put(
                                id, new Proposal(best.proposal().text(), ORIGIN + best.score()));
                    }
                });
        return proposals;
    }

    /** The same text gets what the first of them has, or gets now. */
    private static void propagate(
            List<Segment> fresh, Edition edition, Map<String, Proposal> proposals) {
        Map<String, Proposal> bySource = new HashMap<>();
        for (Translation each : edition.translations()) {
            if (each.done() && !each.untouched()) {
                bySource.putIfAbsent(each.source(), new Proposal(each.target(), ORIGIN + 100));
            }
        }
        for (Segment segment : fresh) {
            String source = segment.source().text();
            Proposal own = proposals.get(segment.id());
            if (own != null) {
                bySource.putIfAbsent(source, own);
            } else if (bySource.containsKey(source)) {
                proposals.put(segment.id(), bySource.get(source));
            }
        }
    }
}
