package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.Waiver;
import interligne.article.Watch;
import interligne.check.Finding;
import interligne.check.Proofreader;
import interligne.check.Severity;
import interligne.check.suite.Checkers;
import interligne.check.suite.Checks;
import interligne.exchange.report.Baseline;
import interligne.exchange.report.Formats;
import interligne.exchange.report.Reported;
import interligne.glossary.Glossary;
import interligne.grammar.LanguageTool;
import interligne.workflow.checking.CheckRun;
import interligne.workflow.checking.CheckTargets;
import interligne.workflow.checking.FileChecking;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.CheckOrder;
import interligne.workflow.order.Checked;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Fixed;
import interligne.workflow.order.Outcome;
import interligne.workflow.order.Selection;
import interligne.workspace.GitHistory;
import interligne.workspace.Settings;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs on checks: check articles and files, put right what is safe, accept a finding. */
public final class Checking {

    private final Path here;
    private final Workflow workflow;
    private final Map<Path, EditionChecking> editions = new HashMap<>();
    private final Map<Path, Workflow> workflows = new HashMap<>();
    private Optional<Workspace> around = Optional.empty();
    private Proofreader proofreader = Proofreader.NONE;
    private boolean sought;

    Checking(Path here, Workflow workflow) {
        this.here = here.toAbsolutePath().normalize();
        this.workflow = workflow;
    }

    /**
     * Checks what the words name, or all articles, and writes the report.
     *
     * @param words articles, folders and bilingual files; none means every article
     * @param output a file for the report, or empty for the stream
     * @param said says a sentence in the person's language, for a report that people read
     */
    public Checked report(
            List<String> words,
            CheckOrder order,
            Writer out,
            String output,
            UnaryOperator<String> said) {
        order.rules().forEach(Checks::known);
        proofreader = order.grammar() ? LanguageTool.load() : Proofreader.NONE;
        CheckTargets targets = targets(words);
        if (!order.changedSince().isEmpty()) {
            targets.requireRevision(order.changedSince());
        }
        Baseline baseline = baseline(order.baseline());
        Glossary given = given(order);
        List<Checked> ends = new ArrayList<>();
        new Outlet(here, output, out)
                .write(
                        stream -> {
                            var opener = Formats.report(order.format()).opener();
                            var report =
                                    opener.open(stream, Checks.rules(order.rules())).speaking(said);
                            CheckRun run = new CheckRun(order, baseline, report);
                            check(targets, given, order, run);
                            ends.add(run.end());
                        });
        return ends.get(0);
    }

    /**
     * Gets what the check of grammar needs, unless it is there.
     *
     * @return the folder that holds it
     */
    public String fetchGrammar() {
        return LanguageTool.fetch().toString();
    }

    private CheckTargets targets(List<String> words) {
        CheckTargets targets = new CheckTargets(here, around());
        if (words.isEmpty()) {
            workflow.articles().forEach(targets::add);
        }
        words.forEach(targets::add);
        return targets;
    }

    private void check(
            CheckTargets targets, @Nullable Glossary given, CheckOrder order, CheckRun run) {
        int all = targets.articles().size() + targets.files().size();
        int done = 0;
        for (CheckTargets.ArticleTarget each : targets.articles()) {
            workflow.watch().at(done++, all, "articles");
            run.target(
                    () ->
                            editions(each.workspace(), given, order)
                                    .check(each.article(), order, run));
        }
        if (targets.files().isEmpty()) {
            return;
        }
        Settings settings = around().map(Workspace::settings).orElse(Settings.DEFAULT);
        Glossary glossary =
                given != null ? given : around().map(Workspace::glossary).orElse(Glossary.EMPTY);
        Checkers checkers = checkers(glossary, settings, order);
        String source = order.from().isEmpty() ? settings.source() : order.from();
        for (CheckTargets.FileTarget each : targets.files()) {
            String name = shown(each.file());
            FileChecking checking = new FileChecking(name, checkers, order, source, run);
            workflow.watch().at(done++, all, "files");
            Watch watch = all == 1 ? workflow.watch() : Watch.NOBODY;
            run.target(() -> file(each, checking, order, watch));
        }
    }

    private Checkers checkers(Glossary glossary, Settings settings, CheckOrder order) {
        String locale = order.locale().isEmpty() ? settings.locale() : order.locale();
        return new Checkers(
                glossary, settings.severities(), locale, Set.copyOf(order.rules()), proofreader);
    }

    private static void file(
            CheckTargets.FileTarget target, FileChecking checking, CheckOrder order, Watch watch) {
        if (!order.changedSince().isEmpty()) {
            GitHistory.read(
                    target.file(),
                    order.changedSince(),
                    then -> checking.since(target.format(), then));
        }
        UserFiles.read(target.file(), watch, in -> checking.check(target.format(), in));
    }

    private EditionChecking editions(Path root, @Nullable Glossary given, CheckOrder order) {
        return editions.computeIfAbsent(
                root,
                key -> {
                    Workflow there = workflow(root);
                    Workspace workspace = there.workspace();
                    Glossary glossary = given == null ? workspace.glossary() : given;
                    Checkers checkers = checkers(glossary, workspace.settings(), order);
                    String shown = shown(root);
                    return new EditionChecking(there, checkers, shown.isEmpty() ? "" : shown + "/");
                });
    }

    private Workflow workflow(Path root) {
        boolean own = around().isPresent() && around().get().root().equals(root);
        return own
                ? workflow
                : workflows.computeIfAbsent(root, key -> Workflow.in(root, root.toString()));
    }

    /** A path as reports show it: from the workspace around, else from the current folder. */
    private String shown(Path path) {
        Path base = around().map(Workspace::root).filter(here::startsWith).orElse(here);
        return base.relativize(path).toString().replace('\\', '/');
    }

    private Optional<Workspace> around() {
        if (!sought) {
            around = workflow.around();
            sought = true;
        }
        return around;
    }

    private @Nullable Glossary given(CheckOrder order) {
        return order.glossary().isEmpty()
                ? null
                : UserFiles.glossary(here.resolve(order.glossary()).normalize());
    }

    private Baseline baseline(String file) {
        return file.isEmpty()
                ? Baseline.none()
                : Baseline.read(
                        new java.io.StringReader(Steps.text(here.resolve(file).toString())), file);
    }

    /**
     * Puts right what is safe in the articles that the words name.
     *
     * @param rehearsal whether nothing is saved
     * @throws UserError when a word names a bilingual file
     */
    public Fixed fix(List<String> words, CheckOrder order, String person, boolean rehearsal) {
        order.rules().forEach(Checks::known);
        CheckTargets targets = targets(words);
        targets.files().stream()
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new UserError(
                                    "--fix works on the articles of a workspace; "
                                            + shown(each.file())
                                            + " belongs to another program: correct it there.");
                        });
        List<String> lines = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int segments = 0;
        for (CheckTargets.ArticleTarget each : targets.articles()) {
            EditionChecking checking = editions(each.workspace(), given(order), order);
            Fixing fixing =
                    new Fixing(workflow(each.workspace()), checking, new Deed(person, "fix"));
            for (String target : checking.targets(each.article(), order)) {
                fixing.fix(each.article(), target, rehearsal);
            }
            lines.addAll(fixing.fixed().lines());
            refused.addAll(fixing.fixed().refused());
            segments += fixing.fixed().segments();
        }
        return new Fixed(lines, segments, refused);
    }

    /** The segments with an open finding of one of these rules. */
    Set<String> found(Article article, Edition edition, Set<String> rules) {
        rules.forEach(Checks::known);
        return findings(article, edition).stream()
                .filter(each -> each.open() && rules.contains(each.finding().rule().id()))
                .map(each -> each.pair().segment())
                .collect(Collectors.toSet());
    }

    /** Rules of open error findings, by segment. */
    Map<String, List<String>> openErrors(Article article, Edition edition) {
        Map<String, List<String>> errors = new HashMap<>();
        for (Reported each : findings(article, edition)) {
            if (each.open() && each.finding().severity() == Severity.ERROR) {
                errors.computeIfAbsent(each.pair().segment(), key -> new ArrayList<>())
                        .add(each.finding().rule().id());
            }
        }
        return errors;
    }

    /** The findings of one text for a segment; rules over the whole article find nothing here. */
    List<Finding> of(Article article, Segment segment, String target, String text) {
        return editions(workflow.workspace().root(), null, CheckOrder.PLAIN)
                .check(article, segment, target, text);
    }

    /** All findings of an edition, in the order of the article. */
    List<Reported> findings(Article article, Edition edition) {
        EditionChecking.Result result =
                editions(workflow.workspace().root(), null, CheckOrder.PLAIN)
                        .check(article, edition);
        if (!result.defects().isEmpty()) {
            throw new IllegalStateException(result.defects().get(0).cause());
        }
        return result.findings();
    }

    /**
     * Accepts the findings of a rule in a segment, with a reason. Where the rule speaks of terms,
     * each concept that is found now is accepted for itself: what is found later stays open.
     *
     * @param key the rule, or {@code rule:concept} for one term of several
     * @throws UserError when there is no such finding
     */
    public Outcome accept(
            String article, String target, Deed deed, String segment, String key, String reason) {
        workflow.edition(article, target).of(segment);
        Checks.known(ruleOf(key));
        Set<String> concepts = new LinkedHashSet<>();
        for (Reported each :
                findings(workflow.article(article), workflow.edition(article, target))) {
            Finding found = each.finding();
            boolean meant =
                    key.equals(found.key())
                            || (key.equals(found.rule().id()) && each.accepted() == null);
            if (meant && found.segment().equals(segment)) {
                concepts.add(found.concept());
            }
        }
        if (concepts.isEmpty()) {
            throw new UserError(
                    "There is no open finding of "
                            + key
                            + " in "
                            + segment
                            + " of "
                            + article
                            + "/"
                            + target
                            + ": check lists them.");
        }
        return workflow.change(
                article,
                target,
                deed,
                Selection.of(List.of(segment)),
                (t, s, at) -> {
                    Translation waived = t;
                    for (String each : concepts) {
                        String by = deed.person();
                        waived = waived.waived(new Waiver(ruleOf(key), each, reason, by, at));
                    }
                    return waived;
                });
    }

    private static String ruleOf(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
