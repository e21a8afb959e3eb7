package interligne.shell;

import interligne.article.State;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.workflow.order.ExportOrder;
import interligne.workflow.order.ImportOrder;
import interligne.workflow.order.Imported;
import interligne.workflow.order.StandingOrder;
import java.util.List;

/** Commands that send work out, and the one that brings it back. */
final class ExportCommands {

    private ExportCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                new Action(
                                session,
                                "Articles",
                                "export",
                                "Writes the finished page, or a file for other tools",
                                ExportCommands::export)
                        .takes("ID")
                        .with(
                                Options.ARTICLE,
                                Options.TO,
                                Option.choice(
                                        "format",
                                        "the kind of file (else html)",
                                        ExportOrder.FORMATS.toArray(String[]::new)),
                                Option.choice(
                                        "incomplete",
                                        "what stands where a translation is missing (else source)",
                                        "source",
                                        "skip",
                                        "fail"),
                                Option.text("output", "FILE", "where to (- for standard output)"))
                        .proposes(Proposals::articles)
                        .example(
                                "export cloud-pact --format same",
                                "export --format review --lang fr",
                                "export --format xliff --output - > pact.xlf",
                                "export --incomplete fail --output page.html"),
                new Action(
                                session,
                                "Articles",
                                "import",
                                "Brings back work done elsewhere",
                                ExportCommands::bringBack)
                        .takes("FILE")
                        .with(
                                Options.ARTICLE,
                                Options.TO,
                                Option.flag("force", "let the file win over newer work here"),
                                Option.flag("dry-run", "say what would happen, write nothing"),
                                Options.FORMAT)
                        .example(
                                "import pact.xlf --dry-run",
                                "import pact.po --as ben",
                                "import pact.fr.xlsx",
                                "import cloud-pact.fr.review.json"));
    }

    private static int export(Call call) {
        String article =
                call.arguments().isEmpty()
                        ? call.article()
                        : call.session().article(call.workflow(), call.argument(0, "article"));
        String output = call.text("output", "");
        ExportOrder order =
                new ExportOrder(
                        call.text("format", ExportOrder.FORMATS.get(0)),
                        call.text("incomplete", "source"),
                        output,
                        call.text("lang", ""),
                        call.screen()::said);
        String place =
                call.workflow().export(article, call.target(article), order, call.screen().out());
        if (!output.equals("-")) {
            call.screen().line(place);
        }
        int left = order.forReaders() ? left(call, article) : 0;
        if (left > 0) {
            call.screen()
                    .message(
                            Prose.count(left, "segment")
                                    + " without translation in it, in the language of the source;"
                                    + " --incomplete fail refuses such a page.");
        }
        return Runner.FINE;
    }

    private static int left(Call call, String article) {
        String target = call.target(article);
        return call.workflow().standings(StandingOrder.PLAIN).of(article).stream()
                .filter(each -> each.target().equals(target))
                .mapToInt(each -> each.progress().in(State.NEW))
                .sum();
    }

    private static int bringBack(Call call) {
        ImportOrder order =
                new ImportOrder(
                        call.argument(
                                0,
                                "file (XLIFF, TMX, PO, CSV, XLSX, DOCX table, JSON Lines or a review file)"),
                        call.text("article", ""),
                        call.session().current(),
                        call.text("to", ""),
                        call.flag("force"),
                        call.flag("dry-run"));
        Imported imported = call.workflow().importing().take(order, call.person());
        Screen screen = call.screen();
        imported.remarks().forEach(screen::message);
        if (call.json()) {
            imported.json(screen.out());
        } else {
            for (Imported.Line line : imported.lines()) {
                report(screen, line);
            }
            String counts = imported.counts(screen::said);
            screen.line(imported.article() + " " + imported.target() + "  " + counts);
        }
        if (order.dryRun()) {
            screen.message("Nothing was written (--dry-run).");
        }
        return imported.leftSome() ? Runner.FINDINGS : Runner.FINE;
    }

    /** What was there already is only counted. */
    private static void report(Screen screen, Imported.Line line) {
        boolean quiet = line.outcome().equals(Imported.UNCHANGED) && line.why().isEmpty();
        if (!quiet) {
            String why = line.why().isEmpty() ? "" : ": " + Screen.clean(screen.said(line.why()));
            screen.line(
                    "  " + Screen.clean(line.segment()) + "  " + screen.said(line.outcome()) + why);
        }
    }
}
