package interligne.workflow;

import interligne.article.Event;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.HistoryJson;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Outcome;
import interligne.workflow.order.PastOrder;
import interligne.workflow.order.Selection;
import interligne.workflow.order.Undone;
import interligne.workspace.Workspace;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The verbs for what was: the history of an article, taking back, bringing back. */
public final class Past {

    private final Workflow workflow;

    Past(Workflow workflow) {
        this.workflow = workflow;
    }

    /** The events that are asked for, in the order of time. */
    public List<Event> events(String article, PastOrder order) {
        String id = workflow.article(article).id();
        return workspace().history(id).stream().filter(order::asksFor).toList();
    }

    /** The same as JSON. */
    public void json(String article, PastOrder order, Writer out) {
        HistoryJson.write(article, events(article, order), out);
    }

    /**
     * Takes back the last commands of a person.
     *
     * @param article on this article, or where it is empty on those they were done in
     * @param steps how many commands, from 1
     * @param anyway whether also where somebody changed the segment since
     */
    public Undone undo(String article, String person, int steps, boolean anyway) {
        return workspace()
                .writing(
                        person,
                        () ->
                                article.isEmpty()
                                        ? everywhere(person, steps, anyway)
                                        : new Undoing(workflow, article, person, anyway)
                                                .steps(steps));
    }

    /** Step by step, each in the article of the newest command that still stands. */
    private Undone everywhere(String person, int steps, boolean anyway) {
        Map<String, Undoing> articles = new HashMap<>();
        workflow.articles()
                .forEach(id -> articles.put(id, new Undoing(workflow, id, person, anyway)));
        List<Undone.Step> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String newest = newest(articles);
        while (!newest.isEmpty() && done.size() < steps && refused.isEmpty()) {
            Undone undone = Objects.requireNonNull(articles.get(newest)).steps(1);
            done.addAll(undone.steps());
            refused.addAll(undone.refused());
            if (undone.steps().isEmpty()) {
                articles.remove(newest);
            } else {
                articles.put(newest, new Undoing(workflow, newest, person, anyway));
            }
            newest = newest(articles);
        }
        return new Undone(done, refused);
    }

    private static String newest(Map<String, Undoing> articles) {
        String newest = "";
        Instant last = Instant.MIN;
        for (Map.Entry<String, Undoing> each : articles.entrySet()) {
            Instant at = each.getValue().last();
            if (at.isAfter(last)) {
                newest = each.getKey();
                last = at;
            }
        }
        return newest;
    }

    /**
     * Gives segments the text that they had at a moment, as new work of the person: a draft where
     * it was one, else translated, to be revised again.
     */
    public Outcome restore(
            String article, String target, String person, Selection selection, Instant at) {
        Map<String, Translation> then = then(article, target, at);
        return workflow.change(
                article,
                target,
                new Deed(person, "restore"),
                selection,
                (now, segment, time) ->
                        restored(then.getOrDefault(now.id(), now), now, person, time));
    }

    /** The translations that changed after that moment, as they were before. */
    private Map<String, Translation> then(String article, String target, Instant at) {
        Map<String, Translation> then = new HashMap<>();
        for (Event event : workspace().history(article)) {
            if (event.target().equals(target) && event.at().isAfter(at)) {
                then.putIfAbsent(event.segment(), event.before());
            }
        }
        return then;
    }

    private static Translation restored(
            Translation then, Translation now, String person, Instant at) {
        if (then.target().equals(now.target())) {
            return now;
        }
        if (then.target().isEmpty()) {
            throw new UserError(now.id() + " had no translation then: reopen clears nothing.");
        }
        return then.state().done()
                ? now.translated(then.target(), then.source(), person, at)
                : now.drafted(then.target(), then.source(), then.origin(), person, at);
    }

    private Workspace workspace() {
        return workflow.workspace();
    }
}
