package interligne.shell;

import interligne.article.Segment;
import interligne.article.UserError;
import interligne.memory.Aligned;
import interligne.memory.Bead;
import interligne.shell.desk.EditLine;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.workflow.Workflow;
import interligne.workflow.order.Deed;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command that pairs an article with a translation of it. */
final class AlignCommands {

    private AlignCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                new Action(
                                session,
                                "Memory",
                                "align",
                                "Pairs a published translation with its source",
                                AlignCommands::align)
                        .takes("SOURCE TARGET")
                        .with(
                                Option.text(
                                        "from", "LANG", "language of the source (else found out)"),
                                Option.text(
                                        "to", "LANG", "language of the target (else found out)"),
                                Option.text(
                                        "id", "ID", "id of the article (else made of its title)"),
                                Option.flag(
                                        "review",
                                        "ask about each doubtful pair (outside the shell: list"
                                                + " them in full)"),
                                Option.flag("dry-run", "say what would happen, write nothing"),
                                Options.FORMAT)
                        .example("align en.html fr.html --id pact", "align en.md fr.md --dry-run"));
    }

    private static int align(Call call) {
        Workflow workflow = call.workflow();
        Source source = one(workflow, call.argument(0, "source document"));
        Source target = one(workflow, call.argument(1, "translated document"));
        IngestOrder order =
                new IngestOrder(
                        call.text("from", ""),
                        call.list("to"),
                        call.text("id", ""),
                        "",
                        "",
                        true,
                        call.flag("dry-run"));
        Deed deed = new Deed(call.person(), "align");
        Optional<EditLine> line =
                call.flag("review") && !call.json() ? call.session().editor() : Optional.empty();
        Aligned aligned =
                workflow.alignment()
                        .align(
                                source,
                                target,
                                order,
                                deed,
                                line.map(at -> new AlignSitting(call.screen(), at)::through));
        if (call.json()) {
            workflow.alignment().json(aligned, call.screen().out());
            return Runner.FINE;
        }
        aligned.beads().forEach(bead -> line(call, aligned, bead));
        call.screen().message(summary(aligned, order.dryRun()));
        if (call.flag("review") && line.isEmpty()) {
            call.screen()
                    .message(
                            "Inside the shell (interligne without a command), align --review asks"
                                    + " about each doubtful pair.");
        }
        return Runner.FINE;
    }

    private static Source one(Workflow workflow, String named) {
        List<Source> found = workflow.sources(named);
        if (found.size() != 1) {
            throw new UserError(named + " holds several documents: name one.");
        }
        return found.get(0);
    }

    private static void line(Call call, Aligned aligned, Bead bead) {
        Aligned.Fault fault = aligned.fault(bead);
        if (fault == Aligned.Fault.NONE) {
            return;
        }
        Screen screen = call.screen();
        List<Segment> segments = aligned.source(bead);
        screen.line(screen.styled(Screen.Style.YELLOW, head(screen, aligned, bead)));
        boolean whole = call.flag("review");
        String left =
                segments.stream().map(s -> s.source().text()).collect(Collectors.joining(" "));
        text(screen, left, whole);
        text(screen, aligned.target(bead).text(), whole);
    }

    /** What is wrong with a pair, where, and how sure it is. */
    static String head(Screen screen, Aligned aligned, Bead bead) {
        String ids =
                aligned.source(bead).stream().map(Segment::id).collect(Collectors.joining(" "));
        String sure = bead.paired() ? String.format(Locale.ROOT, "  %.2f", bead.confidence()) : "";
        String fault = screen.said(aligned.fault(bead).label());
        return fault + (ids.isEmpty() ? "" : "  " + ids) + sure;
    }

    private static void text(Screen screen, String text, boolean whole) {
        if (!text.isEmpty()) {
            String clean = Screen.clean(text);
            int width = screen.width() - 4;
            boolean fits = whole || clean.length() <= width;
            screen.line("    " + (fits ? clean : clean.substring(0, width - 1) + "…"));
        }
    }

    private static String summary(Aligned aligned, boolean dryRun) {
        long paired = aligned.beads().stream().filter(Bead::paired).count();
        long doubtful = aligned.beads().stream().filter(Bead::doubtful).count();
        return aligned.article().id()
                + "/"
                + aligned.to()
                + ": "
                + Prose.count((int) paired, "pair")
                + ", "
                + doubtful
                + " doubtful; "
                + (aligned.beads().size() - paired)
                + " passages without a partner."
                + (dryRun ? " Nothing was written (--dry-run)." : "");
    }
}
