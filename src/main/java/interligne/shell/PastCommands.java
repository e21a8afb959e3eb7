package interligne.shell;

import interligne.article.Event;
import interligne.article.UserError;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Moment;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.shell.screen.WordDiffText;
import interligne.workflow.order.PastOrder;
import interligne.workflow.order.Selection;
import interligne.workflow.order.Undone;
import java.time.Instant;
import java.util.List;

/** Commands on what was: history, undo, restore. */
final class PastCommands {

    private static final String GROUP = "Segments";

    private PastCommands() {}

    static List<Action> all(Session session) {
        return List.of(history(session), undo(session), restore(session));
    }

    private static Action history(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "history",
                        "Tells who changed what and when",
                        PastCommands::history)
                .takes("[ID] SEG…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("by", "PERSON", "only what this person did"),
                        Option.text("since", "DATE", "only from this day or time on"),
                        Options.FORMAT)
                .proposes(Proposals::places)
                .example("history s0012", "history --by ana --since 2026-11-01");
    }

    private static int history(Call call) {
        String article = call.articleFirst();
        String since = call.text("since", "");
        PastOrder order =
                new PastOrder(
                        call.segments(),
                        call.text("by", ""),
                        call.text("to", ""),
                        since.isEmpty() ? Instant.MIN : Moment.from(since));
        if (call.json()) {
            call.workflow().past().json(article, order, call.screen().out());
            return Runner.FINE;
        }
        List<Event> events = call.workflow().past().events(article, order);
        events.forEach(event -> write(call.screen(), event));
        if (events.isEmpty()) {
            call.screen().message("Nothing like that was done in " + article + " yet.");
        }
        return Runner.FINE;
    }

    private static void write(Screen screen, Event event) {
        screen.line(
                Moment.shown(event.at())
                        + "  "
                        + Screen.clean(event.person())
                        + "  "
                        + screen.styled(Screen.Style.BOLD, screen.said("history", event.action()))
                        + "  "
                        + event.segment()
                        + "  "
                        + event.target()
                        + "  "
                        + screen.said(event.before().state().label())
                        + (event.before().state().label().equals(event.to())
                                ? ""
                                : " → " + screen.said(event.to())));
        if (!event.why().isEmpty()) {
            String what = screen.said(event.action().equals("note") ? "note:" : "why:");
            screen.line("    " + what + " " + Screen.clean(event.why()));
        }
        if (!event.before().target().equals(event.after()) && !event.to().equals(Event.GONE)) {
            screen.line("    " + WordDiffText.of(screen, event.before().target(), event.after()));
        }
    }

    private static Action undo(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "undo",
                        "Takes back the last commands of the person at work, in whichever article",
                        PastCommands::undo)
                .takes("[N]")
                .with(
                        Options.ARTICLE,
                        Option.flag("anyway", "also where somebody changed the segment since"))
                .example("undo", "undo 3 --as ana");
    }

    private static int undo(Call call) {
        List<String> words = call.arguments();
        String number = words.isEmpty() ? "1" : words.get(0);
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new UserError("undo takes how many commands, from 1; not \"" + number + "\".");
        }
        int steps = Integer.parseInt(number);
        String article = call.text("article", "");
        String person = call.person();
        Undone undone = call.workflow().past().undo(article, person, steps, call.flag("anyway"));
        undone.steps().forEach(step -> call.screen().message(said(step)));
        undone.refused().forEach(why -> call.screen().message("interligne: " + why));
        if (undone.steps().isEmpty() && undone.refused().isEmpty()) {
            throw new UserError(
                    article.isEmpty()
                            ? "There is nothing that "
                                    + person
                                    + " could take back; history shows what was done."
                            : "There is nothing that "
                                    + person
                                    + " could take back in "
                                    + article
                                    + "; history shows what was done.");
        }
        return undone.refused().isEmpty() ? Runner.FINE : Runner.WRONG_USE;
    }

    private static String said(Undone.Step step) {
        Event first = step.events().get(0);
        return first.action()
                + " of "
                + Moment.shown(first.at())
                + " in "
                + step.article()
                + "/"
                + first.target()
                + " is taken back: "
                + (step.events().size() == 1
                        ? SegmentCommands.state(first.segment(), first.before().state())
                        : Prose.count(step.events().size(), "segment") + ".");
    }

    private static Action restore(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "restore",
                        "Brings back the text that segments had on a day",
                        PastCommands::restore)
                .takes("SEG…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("at", "DATE", "the end of this day, or a time"))
                .proposes(Proposals::segments)
                .example("restore s0012 --at 2026-11-20", "restore s0001..s0010 --at 2026-11-20");
    }

    private static int restore(Call call) {
        call.argument(0, "id of the segment");
        String at = call.text("at", "");
        if (at.isEmpty()) {
            throw new UserError("Which day? Name it with --at, for example --at 2026-11-20.");
        }
        String article = call.article();
        return SegmentCommands.tell(
                call,
                "restore",
                call.workflow()
                        .past()
                        .restore(
                                article,
                                call.target(article),
                                call.person(),
                                Selection.of(call.arguments()),
                                Moment.until(at)));
    }
}
