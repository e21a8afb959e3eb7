package interligne.workflow;

import interligne.article.Article;
import interligne.article.Cuts;
import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Undone;
import interligne.workflow.source.Ingestion;
import interligne.workflow.source.Ledger;
import interligne.workflow.source.Starter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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
    private final Article article;
    private final String person;
    private final boolean anyway;
    private final List<Event> events;
    private final Map<String, List<Event>> bySegment = new HashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Map<String, Map<String, Translation>> editions = new LinkedHashMap<>();
    private final Ledger ledger;
    private final List<String> refused = new ArrayList<>();
    private Article cut;

    Undoing(Workflow workflow, String id, String person, boolean anyway) {
        this.workflow = workflow;
        this.article = workflow.article(id);
        this.cut = article;
        this.person = person;
        this.anyway = anyway;
        this.ledger = new Ledger(workflow.workspace(), new Deed(person, Event.UNDO));
        this.events = workflow.workspace().history(article.id());
        for (Event each : events) {
            undone.add(key(each, each.undoes()));
            bySegment.computeIfAbsent(key(each, ""), key -> new ArrayList<>()).add(each);
        }
    }

    Undone steps(int steps) {
        Deque<List<Event>> batches = batches();
        List<Undone.Step> done = new ArrayList<>();
        while (done.size() < steps && !batches.isEmpty() && refused.isEmpty()) {
            List<Event> batch = batches.pop();
            List<Event> took = isCut(batch) ? tookCut(batch) : took(batch);
            if (!took.isEmpty()) {
                done.add(new Undone.Step(article.id(), took));
            }
        }
        ledger.save(article.id(), this::save);
        return new Undone(done, refused);
    }

    /** When the person did the last thing that still stands, or long ago where there is none. */
    Instant last() {
        List<Event> newest = batches().peek();
        return newest == null ? Instant.MIN : newest.get(0).at();
    }

    private void save() {
        if (!cut.equals(article)) {
            workflow.workspace().save(cut);
        }
        editions.forEach(
                (target, translations) -> {
                    Edition old = workflow.edition(article.id(), target);
                    Edition now = old.with(List.copyOf(translations.values()));
                    workflow.workspace().save(now.over(Starter.edition(cut, target)));
                });
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

    /** Whether an event still stands: neither an undo nor undone, nor a changed source. */
    private boolean live(Event event) {
        return !event.action().equals(Event.UNDO)
                && !event.action().equals(Ingestion.ACTION)
                && !undone.contains(key(event, event.batch()));
    }

    private static String key(Event event, String batch) {
        return batch + ' ' + event.target() + ' ' + event.segment();
    }

    private List<Event> took(List<Event> batch) {
        List<Event> took = new ArrayList<>();
        for (Event event : batch) {
            try {
                if (happened(event)) {
                    take(event);
                    took.add(event);
                }
            } catch (UserError e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return took;
    }

    /** False when the program was killed before the change was made; refuses what may not be. */
    private boolean happened(Event event) {
        Translation now = translations(event.target()).get(event.segment());
        if (now == null) {
            throw new UserError(
                    event.segment()
                            + " is no longer part of the article: ingest the earlier version to"
                            + " have it back.");
        }
        if (!event.left(now) && event.found(now)) {
            return false;
        }
        refuse(event, now);
        return true;
    }

    private void take(Event event) {
        Translation now = translations(event.target()).get(event.segment());
        if (now != null) {
            translations(event.target()).put(event.segment(), event.before());
            ledger.undone(event, now, event.before());
        }
        undone.add(key(event, event.batch()));
    }

    private static boolean isCut(List<Event> batch) {
        return Cutting.ACTIONS.contains(batch.get(0).action());
    }

    /** A cut is taken back whole or not at all. */
    private List<Event> tookCut(List<Event> batch) {
        List<String> ids = batch.stream().map(Event::segment).distinct().toList();
        try {
            for (Event event : batch) {
                if (!event.to().equals(Event.GONE) && !happened(event) && ids.size() < 2) {
                    return List.of();
                }
            }
            boolean split = batch.get(0).action().equals(Cutting.SPLIT);
            cut = split ? Cuts.join(cut, ids.get(0), ids.get(1)) : apart(batch, ids);
            for (Event event : batch) {
                takeCut(event, split && !event.segment().equals(ids.get(0)));
            }
            return batch;
        } catch (UserError e) {
            refused.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private void takeCut(Event event, boolean vanishes) {
        Map<String, Translation> translations = translations(event.target());
        Translation now = translations.get(event.segment());
        if (vanishes && now != null) {
            translations.remove(event.segment());
            ledger.undone(event, now);
        } else if (now == null) {
            translations.put(event.segment(), event.before());
            ledger.undone(event, Translation.fresh(segment(event.segment())), event.before());
        } else {
            take(event);
        }
        undone.add(key(event, event.batch()));
    }

    private Segment segment(String id) {
        return cut.segment(id).orElseThrow();
    }

    /** The joined segment cut where its parts met; the last part first. */
    private Article apart(List<Event> batch, List<String> ids) {
        List<String> later = new ArrayList<>(ids.subList(1, ids.size()));
        Collections.reverse(later);
        Article apart = cut;
        for (String id : later) {
            String first = ids.get(0);
            String part =
                    batch.stream()
                            .filter(each -> each.segment().equals(id))
                            .map(Event::source)
                            .findFirst()
                            .orElse("");
            String whole = apart.segment(first).map(each -> each.source().text()).orElse("");
            if (!whole.endsWith(part)) {
                throw new UserError(
                        first + " no longer ends as " + id + " did: split it by hand with --at.");
            }
            apart = Cuts.split(apart, first, whole.length() - part.length(), id);
        }
        return apart;
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
        for (Event each : bySegment.getOrDefault(key(event, ""), List.of())) {
            if (after && live(each)) {
                newer = each;
            }
            after |= each.equals(event);
        }
        return newer;
    }

    private Map<String, Translation> translations(String target) {
        return editions.computeIfAbsent(
                target, key -> workflow.edition(article.id(), target).byId());
    }
}
