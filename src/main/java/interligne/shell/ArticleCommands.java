package interligne.shell;

import interligne.article.Article;
import interligne.article.Breakdown;
import interligne.article.Edition;
import interligne.article.Masthead;
import interligne.article.Standing;
import interligne.article.UserError;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.shell.screen.SegmentText;
import interligne.shell.screen.StatusText;
import interligne.workflow.Standings;
import interligne.workflow.Workflow;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import interligne.workflow.order.StandingOrder;
import interligne.workflow.source.Ingested;
import interligne.workflow.source.Realignment;
import interligne.workflow.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Commands on articles: ingest, list, open, status, show. */
final class ArticleCommands {

    private static final String GROUP = "Articles";

    private ArticleCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                ingest(session), list(session), open(session), status(session), show(session));
    }

    private static Action ingest(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "ingest",
                        "Brings in an article, or a new version of it",
                        ArticleCommands::ingest)
                .takes("SOURCE…")
                .with(
                        Option.text("from", "LANG", "its language (else found out)"),
                        Option.text("to", "LANG[,LANG]", "the languages of its editions"),
                        Option.text("id", "ID", "its id (else made of its title)"),
                        Option.text("title", "TITLE", "its title (else the document's own)"),
                        Option.text("encoding", "NAME", "its encoding (else found out)"),
                        Option.flag("no-repair", "leave glued sentences and headings as they are"),
                        Option.flag("dry-run", "say what would happen, write nothing"))
                .example("ingest article.html --to fr", "ingest scraped.txt --to fr,en --id pact");
    }

    private static int ingest(Call call) {
        call.argument(0, "source (a file, a folder, a URL, or -)");
        IngestOrder order =
                new IngestOrder(
                        call.text("from", ""),
                        call.list("to"),
                        call.text("id", ""),
                        call.text("title", ""),
                        call.text("encoding", ""),
                        !call.flag("no-repair"),
                        call.flag("dry-run"));
        Workflow workflow = call.workflow();
        String person = call.person();
        int code = Runner.FINE;
        for (String named : call.arguments()) {
            List<Source> sources = workflow.sources(named);
            if (sources.size() > 1 && !order.id().isEmpty()) {
                throw new UserError("--id names one article, but " + named + " holds several.");
            }
            int done = 0;
            for (Source source : sources) {
                call.screen().progress().at(done++, sources.size(), "articles");
                code = Math.max(code, ingest(call, workflow, source, order, person));
            }
        }
        return code;
    }

    /** One source; a bad one among several does not keep the others out. */
    private static int ingest(
            Call call, Workflow workflow, Source source, IngestOrder order, String person) {
        try {
            Ingested ingested = workflow.ingest(source, order, person);
            report(call, ingested, order.dryRun());
            call.session().open(ingested.article().id());
            return Runner.FINE;
        } catch (UserError e) {
            if (e.stops()) {
                throw e;
            }
            call.screen().message("interligne: " + e.getMessage());
            return e.exitCode();
        }
    }

    private static void report(Call call, Ingested ingested, boolean dryRun) {
        Screen screen = call.screen();
        Article article = ingested.article();
        String title = Screen.clean(article.title());
        screen.line(screen.styled(Screen.Style.BOLD, article.id()) + "  " + title);
        int units = article.units().size();
        int segments = article.segments().size();
        screen.line(
                "  "
                        + screen.said(Prose.count(segments, "segment"))
                        + ", "
                        + screen.said(Prose.count(units, "unit"))
                        + ", "
                        + Prose.language(screen, article.language())
                        + (ingested.repaired() == 0
                                ? ""
                                : screen.said(
                                        "; "
                                                + Prose.count(ingested.repaired(), "segment")
                                                + " taken apart where text was glued (show --flag"
                                                + " repaired)")));
        ingested.change().ifPresent(change -> screen.line("  " + sentence(screen, change)));
        for (Edition edition : ingested.editions()) {
            StatusText.edition(screen, Standing.of(article, edition));
        }
        String caution = article.metadata().getOrDefault("caution", "");
        if (!caution.isEmpty()) {
            screen.message(caution);
        }
        if (dryRun) {
            screen.message("Nothing was written (--dry-run).");
        }
    }

    private static String sentence(Screen screen, Realignment change) {
        if (change.nothing()) {
            return screen.said("the same as before: nothing changed");
        }
        return screen.said(
                        "a new version: "
                                + Prose.count(change.unchanged(), "segment")
                                + " unchanged")
                + part(change.moved(), screen.said(change.moved().size() + " of them moved"))
                + part(change.edited(), screen.said(change.edited().size() + " edited"))
                + groups(change.split(), screen.said(change.split().size() + " split"))
                + groups(change.joined(), screen.said(change.joined().size() + " joined"))
                + part(change.added(), screen.said(change.added().size() + " new"))
                + part(change.removed(), screen.said(change.removed().size() + " gone"));
    }

    private static String part(List<String> ids, String what) {
        return ids.isEmpty() ? "" : ", " + what + names(ids);
    }

    private static String groups(List<List<String>> groups, String what) {
        return part(groups.stream().map(ids -> String.join(" + ", ids)).toList(), what);
    }

    private static String names(List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        List<String> first = ids.subList(0, Math.min(5, ids.size()));
        return " (" + String.join(", ", first) + (ids.size() > 5 ? " …" : "") + ")";
    }

    private static Action list(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "list",
                        "Lists the articles of the workspace",
                        ArticleCommands::list)
                .with(Options.FORMAT)
                .example("list", "list --format json");
    }

    private static int list(Call call) {
        List<String> ids = call.workflow().articles();
        if (call.json()) {
            call.workflow().standings(StandingOrder.PLAIN).json(ids, call.screen().out());
            return Runner.FINE;
        }
        int width = ids.stream().mapToInt(String::length).max().orElse(0);
        Standings standings = call.workflow().standings(StandingOrder.PLAIN);
        for (Masthead each : standings.mastheads(ids)) {
            String gap = " ".repeat(width - each.id().length() + 2);
            call.screen().line(each.id() + gap + Screen.clean(each.title()));
        }
        if (ids.isEmpty()) {
            call.screen().message("The workspace has no article yet: ingest FILE brings one in.");
        }
        return Runner.FINE;
    }

    private static Action open(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "open",
                        "Makes an article the current one",
                        ArticleCommands::open)
                .takes("ID")
                .proposes(Proposals::articles)
                .example("open cloud-pact", "open cloud-pact --workspace site");
    }

    private static int open(Call call) {
        String id = call.workflow().article(call.argument(0, "id of the article")).id();
        call.session().open(id);
        Standings standings = call.workflow().standings(StandingOrder.PLAIN);
        standings.of(
                List.of(id),
                (article, editions) -> StatusText.article(call.screen(), article, editions));
        return Runner.FINE;
    }

    private static Action status(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "status",
                        "Shows how far articles and editions have come",
                        ArticleCommands::status)
                .takes("ID…")
                .with(
                        Option.choice(
                                "by",
                                "segments and words of each",
                                Stream.of(Breakdown.By.values())
                                        .map(Breakdown.By::label)
                                        .toArray(String[]::new)),
                        Option.flag("blocking", "what is stale, rejected, or has errors"),
                        Option.flag("chart", "the way of the work over time"),
                        Options.FORMAT)
                .proposes(Proposals::articles)
                .example("status", "status --by person", "status cloud-pact --blocking --chart");
    }

    private static int status(Call call) {
        List<String> ids = call.arguments();
        if (ids.isEmpty()) {
            String current = call.session().current();
            ids = current.isEmpty() ? call.workflow().articles() : List.of(current);
        }
        Set<Breakdown.By> by = Breakdown.By.of(call.text("by", "")).map(Set::of).orElse(Set.of());
        Standings standings =
                call.workflow()
                        .standings(
                                new StandingOrder(by, call.flag("blocking"), call.flag("chart")));
        if (call.json()) {
            standings.json(ids, call.screen().out());
            return Runner.FINE;
        }
        List<Standing> all = new ArrayList<>();
        standings.of(
                ids,
                (article, editions) -> {
                    StatusText.article(call.screen(), article, editions);
                    all.addAll(editions);
                });
        if (ids.size() > 1) {
            StatusText.together(call.screen(), ids.size(), Standings.together(all));
        }
        if (ids.isEmpty()) {
            call.screen().message("The workspace has no article yet: ingest FILE brings one in.");
        }
        return Runner.FINE;
    }

    private static Action show(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "show",
                        "Shows segments side by side, with their terms",
                        ArticleCommands::show)
                .takes("[ID] SEG…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Options.STATE,
                        Options.FLAG,
                        Options.KIND,
                        Options.RULE,
                        Option.flag("lines", "one line for each segment"),
                        Options.FORMAT)
                .proposes(Proposals::places)
                .example("show --state new", "show cloud-pact s0010..s0020 --lines");
    }

    private static int show(Call call) {
        Selection selection = call.selection(call.segments());
        String article = call.articleFirst();
        String target = call.target(article);
        if (call.json()) {
            call.workflow().showJson(article, target, selection, call.screen().out());
            return Runner.FINE;
        }
        List<SegmentView> views = call.workflow().show(article, target, selection);
        views.forEach(view -> SegmentText.write(call.screen(), view, target, call.flag("lines")));
        if (views.isEmpty()) {
            call.screen().message("No segment of " + article + " is like that.");
        }
        return Runner.FINE;
    }
}
