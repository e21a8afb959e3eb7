package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.check.Finding;
import interligne.exchange.Reported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills segments that are new with proposals, whoever makes them, and has the drafts checked. */
final class MachineDrafts {

    private final Workflow workflow;

    MachineDrafts(Workflow workflow) {
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

    /** Writes proposals as drafts; a segment that is no longer new stays as it is. */
    Set<String> write(String article, String target, List<Proposal> proposals, String person) {
        Map<String, Proposal> byId = new LinkedHashMap<>();
        proposals.forEach(each -> byId.put(each.segment(), each));
        Set<String> written = new HashSet<>();
        if (byId.isEmpty()) {
            return written;
        }
        workflow.change(
                article,
                target,
                new Deed(person, "draft"),
                Selection.of(List.copyOf(byId.keySet())),
                (before, segment, now) -> {
                    Proposal proposal = byId.get(segment.id());
                    if (proposal == null || !isNew(before)) {
                        return before;
                    }
                    written.add(segment.id());
                    return before.drafted(
                            proposal.text(),
                            segment.source().text(),
                            proposal.origin(),
                            person,
                            now);
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
