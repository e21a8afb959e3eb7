package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.memory.Match;
import interligne.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fills new segments with drafts that nobody stands for yet. */
public final class Drafting {

    /** The memory as a source of drafts. */
    private static final String MEMORY = "memory";

    private final Workflow workflow;
    private final Workspace workspace;

    Drafting(Workflow workflow) {
        this.workflow = workflow;
        this.workspace = workflow.workspace();
    }

    /**
     * How drafts are made.
     *
     * @param engine the name of their source
     * @param least the least score of a match, from 1 to 100
     * @param propagate whether the same text elsewhere in the article gets the same draft
     * @param dryRun whether only to say what would happen
     */
    public record Order(String engine, int least, boolean propagate, boolean dryRun) {}

    /**
     * Drafts new segments; the answer holds those that were, or would be, drafted.
     *
     * @throws UserError when there is no such engine
     */
    public Outcome draft(
            String article, String target, Deed deed, Selection selection, Order order) {
        Proposer proposer = proposer(order);
        return order.dryRun()
                ? drafted(article, target, deed, selection, order, proposer)
                : workspace.writing(
                        deed.person(),
                        () -> drafted(article, target, deed, selection, order, proposer));
    }

    /** The source of that name; adding one is one line. */
    private Proposer proposer(Order order) {
        Map<String, Proposer> all = new TreeMap<>();
        all.put(
                MEMORY,
                (article, edition, segments) -> remembered(article, edition, segments, order));
        Proposer found = all.get(order.engine());
        if (found == null) {
            throw new UserError(
                    "There is no engine \""
                            + order.engine()
                            + "\": use "
                            + String.join(", ", all.keySet())
                            + ".");
        }
        return found;
    }

    private Outcome drafted(
            String id, String target, Deed deed, Selection selection, Order order, Proposer from) {
        Article article = workflow.article(id);
        Edition edition = workflow.edition(id, target);
        Set<String> meant = workflow.ids(article, edition, selection);
        Map<String, Translation> now = edition.byId();
        List<Segment> fresh = new ArrayList<>();
        for (Segment segment : article.segments()) {
            Translation there = now.get(segment.id());
            if (there != null && there.state() == State.NEW && meant.contains(segment.id())) {
                fresh.add(segment);
            }
        }
        Map<String, Proposer.Proposal> proposals =
                new HashMap<>(from.propose(article, edition, fresh));
        if (order.propagate()) {
            propagate(fresh, edition, proposals);
        }
        List<String> ids = fresh.stream().map(Segment::id).filter(proposals::containsKey).toList();
        Change change =
                (before, segment, at) -> {
                    Proposer.Proposal proposal = proposals.get(segment.id());
                    return proposal == null
                            ? before
                            : before.drafted(
                                    proposal.target().text(),
                                    segment.source().text(),
                                    proposal.origin(),
                                    deed.person(),
                                    at);
                };
        if (order.dryRun()) {
            List<Translation> would = new ArrayList<>();
            for (Segment segment : fresh) {
                if (proposals.containsKey(segment.id())) {
                    would.add(
                            change.apply(
                                    edition.of(segment.id()), segment, java.time.Instant.EPOCH));
                }
            }
            return new Outcome(would, List.of());
        }
        return ids.isEmpty()
                ? new Outcome(List.of(), List.of())
                : new Editing(workspace, deed).change(article, edition, Set.copyOf(ids), change);
    }

    private Map<String, Proposer.Proposal> remembered(
            Article article, Edition edition, List<Segment> segments, Order order) {
        Set<String> ids = segments.stream().map(Segment::id).collect(Collectors.toSet());
        Map<String, List<Match>> matches =
                workflow.memories().matches(article, edition, ids, order.least(), 1);
        Map<String, Proposer.Proposal> proposals = new HashMap<>();
        matches.forEach(
                (id, found) -> {
                    if (!found.isEmpty() && !found.get(0).proposal().text().isBlank()) {
                        String origin = MEMORY + ":" + found.get(0).score();
                        proposals.put(id, new Proposer.Proposal(found.get(0).proposal(), origin));
                    }
                });
        return proposals;
    }

    /** The same text gets what the first of them has, or gets now. */
    private static void propagate(
            List<Segment> fresh, Edition edition, Map<String, Proposer.Proposal> proposals) {
        Map<String, Proposer.Proposal> bySource = new HashMap<>();
        for (Translation each : edition.translations()) {
            if (each.done() && !each.untouched()) {
                bySource.putIfAbsent(
                        each.source(),
                        new Proposer.Proposal(
                                interligne.article.Content.of(each.target()), MEMORY + ":100"));
            }
        }
        for (Segment segment : fresh) {
            String source = segment.source().text();
            Proposer.Proposal own = proposals.get(segment.id());
            if (own != null) {
                bySource.putIfAbsent(source, own);
            } else if (bySource.containsKey(source)) {
                proposals.put(segment.id(), bySource.get(source));
            }
        }
    }
}
