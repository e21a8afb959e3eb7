package interligne.shell;

import interligne.article.Span;
import interligne.article.Translation;
import interligne.memory.Bands;
import interligne.memory.Concordance;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.workflow.Drafting;
import interligne.workflow.MemoryExchange;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Selection;
import java.util.List;

/** Commands on what was translated before: import, export, search, stats, draft. */
final class MemoryCommands {

    private static final String GROUP = "Memory";

    private static final Option FROM =
            Option.text("from", "LANG", "the source language (else that of the first article)");

    private static final Option INTO =
            Option.text("to", "LANG", "the target language (else that of the first edition)");

    private MemoryCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                take(session), export(session), search(session), stats(session), draft(session));
    }

    private static Action take(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "memory import",
                        "Brings translation memories into the workspace",
                        MemoryCommands::take)
                .takes("FILE…")
                .with(
                        Option.text("from", "LANG", "the source language (else as the file says)"),
                        Option.text("to", "LANG", "the target language (else as the file says)"),
                        Option.flag("replace", "take the place of a memory of the same name"))
                .example("memory import old.tmx", "memory import pairs.csv --from de --to pt");
    }

    private static int take(Call call) {
        call.argument(0, "file (TMX, XLIFF, PO, CSV or JSON Lines)");
        for (String file : call.arguments()) {
            MemoryExchange.Report report =
                    call.workflow()
                            .memoryExchange()
                            .take(
                                    file,
                                    call.text("from", ""),
                                    call.text("to", ""),
                                    call.flag("replace"),
                                    call.person());
            report.odd().forEach(call.screen()::message);
            if (report.more() > 0) {
                call.screen().message("… and " + report.more() + " more like that.");
            }
            call.screen()
                    .message(
                            Prose.count(report.units(), "unit")
                                    + " ("
                                    + String.join(", ", report.languages())
                                    + ") in "
                                    + report.file()
                                    + ".");
        }
        return Runner.FINE;
    }

    private static Action export(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "memory export",
                        "Writes all units of a pair of languages",
                        MemoryCommands::export)
                .with(
                        Option.choice("format", "how to write them", "tmx", "csv", "jsonl"),
                        FROM,
                        INTO,
                        Option.text("output", "FILE", "where to (else standard output)"))
                .example("memory export --output all.tmx", "memory export --format csv --to fr");
    }

    private static int export(Call call) {
        List<String> pair = pair(call);
        call.workflow()
                .memoryExchange()
                .export(
                        pair.get(0),
                        pair.get(1),
                        call.text("format", "tmx"),
                        call.text("output", ""),
                        call.screen().out());
        String output = call.text("output", "");
        if (!output.isEmpty() && !output.equals("-")) {
            call.screen().message("The memory is in " + output + ".");
        }
        return Runner.FINE;
    }

    private static List<String> pair(Call call) {
        return call.workflow().memories().pair(call.text("from", ""), call.text("to", ""));
    }

    private static Action search(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "memory search",
                        "Finds words in both texts of all units",
                        MemoryCommands::search)
                .takes("TEXT…")
                .with(
                        Option.flag("regex", "the text is a regular expression"),
                        Option.flag("lemma", "find the words in any inflection"),
                        FROM,
                        INTO,
                        Option.number("most", "how many units at most (else 20)"),
                        Options.FORMAT)
                .example(
                        "memory search \"data center\" --lemma",
                        "memory search --regex \"chips?\"");
    }

    private static int search(Call call) {
        List<String> pair = pair(call);
        Concordance.Mode mode =
                call.flag("regex")
                        ? Concordance.Mode.REGEX
                        : call.flag("lemma") ? Concordance.Mode.LEMMA : Concordance.Mode.WORDS;
        String text = String.join(" ", call.arguments());
        Concordance words = new Concordance(text, mode, pair.get(0), pair.get(1));
        int most = call.number("most", 20);
        List<Concordance.Hit> hits =
                call.workflow().memories().search(words, pair.get(0), pair.get(1), most);
        if (call.json()) {
            call.workflow().memories().json(hits, call.screen().out());
            return Runner.FINE;
        }
        for (Concordance.Hit hit : hits) {
            call.screen().line(marked(call, hit.unit().source().text(), hit.source()));
            call.screen().line("    " + marked(call, hit.unit().target().text(), hit.target()));
            String origin = "    " + Screen.clean(hit.unit().origin());
            call.screen().line(call.screen().styled(Screen.Style.DIM, origin));
        }
        call.screen().message(Prose.count(hits.size(), "unit") + ".");
        return Runner.FINE;
    }

    private static String marked(Call call, String text, List<Span> spans) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            shown.append(Screen.clean(text.substring(done, span.start())));
            String found = Screen.clean(span.in(text));
            shown.append(call.screen().styled(Screen.Style.BOLD, found));
            done = span.end();
        }
        return shown.append(Screen.clean(text.substring(done))).toString();
    }

    private static Action stats(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "memory stats",
                        "Counts how much of an article the memory knows",
                        MemoryCommands::stats)
                .takes("[ARTICLE]")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.choice("format", "how to write the answer", "text", "json", "csv"))
                .proposes(Proposals::articles)
                .example("memory stats", "memory stats cloud-pact --format csv");
    }

    private static int stats(Call call) {
        String article =
                call.arguments().isEmpty()
                        ? call.article()
                        : call.session().article(call.workflow(), call.arguments().get(0));
        String target = call.target(article);
        Bands bands = call.workflow().memories().bands(article, target);
        Screen screen = call.screen();
        if (call.json()) {
            call.workflow().memories().json(article, target, bands, screen.out());
            return Runner.FINE;
        }
        boolean csv = call.text("format", "text").equals("csv");
        screen.line(csv ? "band,segments,words" : screen.said("band        segments    words"));
        for (Bands.Band band : Bands.Band.values()) {
            int segments = bands.segments().getOrDefault(band, 0);
            int words = bands.words().getOrDefault(band, 0);
            screen.line(
                    csv
                            ? band.label() + "," + segments + "," + words
                            : String.format(
                                    java.util.Locale.ROOT,
                                    "%-12s%8d%9d",
                                    screen.said("band", band.label()),
                                    segments,
                                    words));
        }
        return Runner.FINE;
    }

    private static Action draft(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "draft",
                        "Fills new segments with proposals",
                        MemoryCommands::draft)
                .takes("[ID] SEG…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Option.text("engine", "NAME", "where proposals come from (else memory)"),
                        Option.number("min", "the least score of a match (else 75)"),
                        Option.flag("no-propagate", "leave repeated texts alone"),
                        Option.number(
                                "min-memory", "with an engine: first the memory from this score"),
                        Option.number("max-chars", "the most characters to send to an engine"),
                        Option.flag("dry-run", "say what would happen, write nothing"),
                        EngineCommands.OFFLINE,
                        EngineCommands.YES)
                .proposes(Proposals::places)
                .example(
                        "draft",
                        "draft cloud-pact --min 85 --dry-run",
                        "draft cloud-pact --engine apertium --min-memory 85");
    }

    private static int draft(Call call) {
        String article = call.articleFirst();
        String target = call.target(article);
        Selection selection = Selection.of(call.segments());
        boolean dryRun = call.flag("dry-run");
        if (!call.text("engine", "memory").equals("memory")) {
            return EngineCommands.draft(call, article, target, selection);
        }
        Drafting.Order order =
                new Drafting.Order(
                        Math.max(1, call.number("min", 75)), !call.flag("no-propagate"), dryRun);
        List<Translation> drafted =
                call.workflow()
                        .drafting()
                        .draft(article, target, new Deed(call.person(), "draft"), selection, order);
        for (Translation each : drafted) {
            call.screen()
                    .line(each.id() + "  " + each.origin() + "  " + Screen.clean(each.target()));
        }
        String count = Prose.count(drafted.size(), "segment");
        call.screen()
                .message(
                        dryRun
                                ? count + " would be drafted; nothing was written (--dry-run)."
                                : count + " drafted in " + article + "/" + target + ".");
        return Runner.FINE;
    }
}
