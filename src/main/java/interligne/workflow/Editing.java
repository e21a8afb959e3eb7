package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workspace.Event;
import interligne.workspace.Workspace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One command on segments: changes them, saves the edition, writes the history. */
final class Editing {

    private final Workspace workspace;
    private final Deed deed;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String batch =
            Long.toString(System.currentTimeMillis(), 36)
                    + "-"
                    + Long.toString(ProcessHandle.current().pid(), 36);

    Editing(Workspace workspace, Deed deed) {
        this.workspace = workspace;
        this.deed = deed;
    }

    Outcome change(Article article, Edition edition, Selection selection, Change change) {
        Set<String> ids = new HashSet<>(selection.in(article, edition));
        Map<String, Translation> translations = edition.byId();
        List<Event> events = new ArrayList<>();
        List<Translation> changed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Segment segment : article.segments()) {
            Translation before = translations.get(segment.id());
            if (before == null || !ids.contains(segment.id())) {
                continue;
            }
            try {
                Translation after = change.apply(before, segment, now);
                if (!after.equals(before)) {
                    translations.put(segment.id(), after);
                    events.add(event(edition.target(), before, after));
                }
                changed.add(after);
            } catch (UserError e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        save(edition.with(List.copyOf(translations.values())), events);
        return new Outcome(changed, refused);
    }

    /** Saves an edition that was changed as a whole. */
    void replace(Edition before, Edition after) {
        Map<String, Translation> old = before.byId();
        List<Event> events = new ArrayList<>();
        for (Translation each : after.translations()) {
            Translation was = old.get(each.id());
            if (was != null && !was.equals(each)) {
                events.add(event(after.target(), was, each));
            }
        }
        save(after, events);
    }

    private void save(Edition edition, List<Event> events) {
        if (!events.isEmpty()) {
            // The history first: a change that is saved but not told would be a lie.
            workspace.record(edition.article(), events);
            workspace.save(edition);
        }
    }

    private Event event(String target, Translation before, Translation after) {
        return new Event(
                now,
                deed.person(),
                deed.action(),
                target,
                after.id(),
                before.state().label(),
                after.state().label(),
                after.source(),
                before.target(),
                after.target(),
                after.origin(),
                batch);
    }
}
