package interligne.workflow;

import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Flag;
import interligne.article.Translation;
import interligne.article.UserError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the last commands of a person. What somebody else changed since is left as it is and
 * said, and so is a target that is no longer what the command made of it.
 */
final class Undoing {

    private final Workflow workflow;
    private final String article;
    private final String person;
    private final boolean anyway;
    private final List<Event> events;
    private final Set<String> undone = new HashSet<>();
    private final Map<String, Map<String, Translation>> editions = new LinkedHashMap<>();
    private final Ledger ledger;
    private final List<String> refused = new ArrayList<>();

    Undoing(Workflow workflow, String article, String person, boolean anyway) {
        this.workflow = workflow;
        this.article = workflow.article(article).id();
        this.person = person;
        this.anyway = anyway;
        this.ledger = new Ledger(workflow.workspace(), new Deed(person, Event.UNDO));
        this.events = workflow.workspace().history(article);
        events.forEach(each -> undone.add(key(each, each.undoes())));
    }

    Undone steps(int steps) {
        Deque<List<Event>> batches = batches();
        List<List<Event>> done = new ArrayList<>();
        while (done.size() < steps && !batches.isEmpty() && refused.isEmpty()) {
            List<Event> took = new ArrayList<>();
            for (Event event : batches.pop()) {
                if (took(event)) {
                    took.add(event);
                }
            }
            if (!took.isEmpty()) {
                done.add(took);
            }
        }
        List<Edition> changed = new ArrayList<>();
        editions.forEach(
                (target, translations) ->
                        changed.add(
                                workflow.edition(article, target)
                                        .with(List.copyOf(translations.values()))));
        ledger.save(article, changed);
        return new Undone(done, refused, !batches.isEmpty());
    }

    /** The person's commands that are not yet taken back, newest first. */
    private Deque<List<Event>> batches() {
        Map<String, List<Event>> batches = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.person().equals(person) && live(event)) {
                batches.computeIfAbsent(event.batch(), key -> new ArrayList<>()).add(event);
            }
        }
        Deque<List<Event>> newest = new ArrayDeque<>();
        batches.values().forEach(newest::push);
        return newest;
    }

    /** Whether an event still stands: neither an undo nor undone. */
    private boolean live(Event event) {
        return !event.action().equals(Event.UNDO) && !undone.contains(key(event, event.batch()));
    }

    private static String key(Event event, String batch) {
        return batch + ' ' + event.target() + ' ' + event.segment();
    }

    private boolean took(Event event) {
        try {
            Translation now = translations(event.target()).get(event.segment());
            if (now == null) {
                throw new UserError(
                        event.segment()
                                + " is no longer part of the article: ingest the earlier version"
                                + " to have it back.");
            }
            if (!event.left(now) && event.found(now)) {
                return false; // the program was killed before the change was made
            }
            refuse(event, now);
            Translation before = event.before();
            translations(event.target()).put(event.segment(), before);
            ledger.undone(event, now, before);
            undone.add(key(event, event.batch()));
            return true;
        } catch (UserError e) {
            refused.add(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void refuse(Event event, Translation now) {
        if (now.is(Flag.LOCKED) && event.before().is(Flag.LOCKED)) {
            throw new UserError(now.id() + " is locked: unlock it first.");
        }
        Event newer = newer(event);
        if (newer != null && !anyway) {
            throw new UserError(
                    now.id()
                            + " was changed by "
                            + newer.person()
                            + " ("
                            + newer.action()
                            + ") after your "
                            + event.action()
                            + ": left as it is; --anyway takes both back.");
        }
        if (newer == null && !event.left(now) && !anyway) {
            throw new UserError(
                    now.id()
                            + " is not as your "
                            + event.action()
                            + " left it (the file was edited or merged): left as it is; --anyway"
                            + " takes it back.");
        }
    }

    /** What was done to the segment after that event and still stands. */
    private @Nullable Event newer(Event event) {
        Event newer = null;
        boolean after = false;
        for (Event each : events) {
            if (after && each.sameSegment(event) && live(each)) {
                newer = each;
            }
            after |= each == event;
        }
        return newer;
    }

    private Map<String, Translation> translations(String target) {
        return editions.computeIfAbsent(target, key -> workflow.edition(article, target).byId());
    }
}
