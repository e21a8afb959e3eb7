package interligne.workflow.source;

import interligne.article.Event;
import interligne.article.State;
import interligne.article.Translation;
import interligne.workflow.order.Deed;
import interligne.workspace.Workspace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one command changed, told to the history in one batch when the command is done. */
public final class Ledger {

    private final Workspace workspace;
    private final Deed deed;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String batch =
            Long.toString(at.toEpochMilli(), 36)
                    + "-"
                    + Long.toString(ProcessHandle.current().pid(), 36);
    private final List<Event> events = new ArrayList<>();

    public Ledger(Workspace workspace, Deed deed) {
        this.workspace = workspace;
        this.deed = deed;
    }

    /** The time of the command, to the second, as editions write it. */
    public Instant now() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A segment whose translation changed; {@code source} is its source text now. */
    public void changed(String target, Translation before, Translation after, String source) {
        String to = after.state().label();
        String text = after.target();
        events.add(event(target, before, source, to, text, after.origin(), "", why(before, after)));
    }

    /** The reason of a rejection or a waiver, or a new remark. */
    private static String why(Translation before, Translation after) {
        String waived =
                after.waivers().stream()
                        .filter(each -> !before.waivers().contains(each) && !each.expired())
                        .map(each -> each.rule() + ": " + each.reason())
                        .collect(Collectors.joining("; "));
        boolean said = after.state() == State.REJECTED && before.state() != State.REJECTED;
        return said || !after.note().equals(before.note()) ? after.note() : waived;
    }

    /** A segment that is no longer part of the article. */
    public void gone(String target, Translation before, String source) {
        events.add(event(target, before, source, Event.GONE, "", "", "", ""));
    }

    /** A change that was taken back. */
    public void undone(Event undone, Translation before, Translation after) {
        events.add(
                event(
                        undone.target(),
                        before,
                        undone.source(),
                        after.state().label(),
                        after.target(),
                        after.origin(),
                        undone.batch(),
                        ""));
    }

    /** A segment that a command made and that is taken away with it. */
    public void undone(Event undone, Translation before) {
        events.add(
                event(
                        undone.target(),
                        before,
                        undone.source(),
                        Event.GONE,
                        "",
                        "",
                        undone.batch(),
                        ""));
    }

    /** Saves with all that was told, unless nothing was. */
    public void save(String article, Runnable saving) {
        if (!events.isEmpty()) {
            workspace.save(article, events, saving);
        }
    }

    /** Saves, also when nothing was told. */
    void always(String article, Runnable saving) {
        workspace.save(article, events, saving);
    }

    private Event event(
            String target,
            Translation before,
            String source,
            String to,
            String after,
            String origin,
            String undoes,
            String why) {
        return new Event(
                at,
                deed.person(),
                deed.action(),
                target,
                before,
                source,
                to,
                after,
                origin,
                batch,
                undoes,
                why);
    }
}
