package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.Waiver;
import interligne.check.Checker;
import interligne.check.Checks;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.exchange.Formats;
import interligne.exchange.Place;
import interligne.exchange.Report;
import interligne.exchange.Reported;
import interligne.exchange.Summary;
import interligne.glossary.Glossary;
import interligne.language.Languages;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks editions: pairs from article and edition, findings with their waivers, a report. */
final class Checking {

    private final Workspace workspace;
    private final Workflow workflow;
    private final Glossary glossary;
    private final Map<String, Checker> checkers = new HashMap<>();

    Checking(Workspace workspace, Workflow workflow) {
        this.workspace = workspace;
        this.workflow = workflow;
        this.glossary = workspace.glossary();
    }

    /** All findings of an edition, in the order of the article. */
    List<Reported> findings(Article article, Edition edition) {
        return check(article, edition, "", Set.of());
    }

    /** The segments with an open finding of one of these rules. */
    Set<String> found(Article article, Edition edition, Set<String> rules) {
        rules.forEach(workflow::rule);
        return check(article, edition, "", rules).stream()
                .filter(Reported::open)
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
        Pair pair =
                new Pair(
                        segment.id(),
                        segment.kind(),
                        segment.source(),
                        segment.source().with(text),
                        false);
        return checker(language(article, segment), target, "", Set.of()).check(List.of(pair));
    }

    /** Checks articles and writes the report. */
    Checked report(List<String> articles, CheckOrder order, Outlet outlet) {
        Summary[] sum = {Summary.NOTHING};
        order.rules().forEach(workflow::rule);
        outlet.write(out -> sum[0] = report(articles, order, out));
        Summary total = sum[0];
        return new Checked(
                total.segments(),
                total.error(),
                total.warning(),
                total.note(),
                total.accepted(),
                order.failOn().isPresent() && total.reaches(order.failOn().get()));
    }

    private Summary report(List<String> articles, CheckOrder order, Writer out) throws IOException {
        Report report = Formats.report(order.format()).opener().open(out, rules(order));
        Summary summary = Summary.NOTHING;
        for (String id : articles) {
            Article article = workspace.article(id);
            for (String target : targets(id, order)) {
                Edition edition = workflow.edition(id, target);
                report.begin(place(id, target));
                Set<String> rules = Set.copyOf(order.rules());
                for (Reported each : check(article, edition, order.locale(), rules)) {
                    if (each.finding().severity().atLeast(order.least())) {
                        report.finding(each);
                        summary = summary.plus(each);
                    }
                }
                summary = summary.segments(edition.translations().size());
            }
        }
        report.end(summary);
        return summary;
    }

    private List<String> targets(String article, CheckOrder order) {
        List<String> all = workflow.targets(article);
        if (order.targets().isEmpty()) {
            return all;
        }
        List<String> unknown =
                order.targets().stream().filter(target -> !all.contains(target)).toList();
        if (!unknown.isEmpty()) {
            throw new UserError(
                    article
                            + " has no "
                            + unknown.get(0)
                            + " edition; it has "
                            + String.join(", ", all)
                            + ".");
        }
        return order.targets();
    }

    private static List<Rule> rules(CheckOrder order) {
        return Checks.rules().stream()
                .filter(rule -> order.rules().isEmpty() || order.rules().contains(rule.id()))
                .toList();
    }

    private static Place place(String article, String target) {
        return Place.line(article, target, "translations/" + article + "/" + target + ".json", 0);
    }

    /** The findings of an edition, in the order of the article. */
    private List<Reported> check(
            Article article, Edition edition, String locale, Set<String> rules) {
        Map<String, Translation> translations = edition.byId();
        Map<String, Integer> order = new HashMap<>();
        Map<String, List<Pair>> byLanguage = new LinkedHashMap<>();
        for (Segment segment : article.segments()) {
            order.put(segment.id(), order.size());
            Translation translation = translations.get(segment.id());
            if (translation != null) {
                byLanguage
                        .computeIfAbsent(language(article, segment), key -> new ArrayList<>())
                        .add(pair(segment, translation));
            }
        }
        List<Reported> reported = new ArrayList<>();
        byLanguage.forEach(
                (language, pairs) ->
                        reported.addAll(
                                check(
                                        article.id(),
                                        edition.target(),
                                        checker(language, edition.target(), locale, rules),
                                        pairs,
                                        translations)));
        reported.sort(
                java.util.Comparator.comparing(
                        each -> order.getOrDefault(each.pair().segment(), 0)));
        return reported;
    }

    /** The language a segment is translated from; what cannot be told is the article's. */
    private static String language(Article article, Segment segment) {
        return Languages.of(segment.language()).isPresent()
                ? Languages.primary(segment.language())
                : Languages.primary(article.language());
    }

    private static Pair pair(Segment segment, Translation translation) {
        return new Pair(
                segment.id(),
                segment.kind(),
                segment.source(),
                segment.source().with(translation.target()),
                translation.untouched());
    }

    private static List<Reported> check(
            String article,
            String target,
            Checker checker,
            List<Pair> pairs,
            Map<String, Translation> translations) {
        Map<String, Pair> byId = new HashMap<>();
        pairs.forEach(pair -> byId.put(pair.segment(), pair));
        Place place = place(article, target);
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : checker.check(pairs)) {
            Pair pair = byId.get(finding.segment());
            Translation translation = translations.get(finding.segment());
            if (pair != null && translation != null) {
                Waiver waiver = waiver(translation, finding.rule().id());
                reported.add(new Reported(place, pair, finding, waiver, false));
            }
        }
        return reported;
    }

    private static @Nullable Waiver waiver(Translation translation, String rule) {
        return translation.waivers().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private Checker checker(String from, String target, String locale, Set<String> rules) {
        String wanted = locale.isEmpty() ? workspace.settings().locale() : locale;
        String to = Languages.same(wanted, target) ? wanted : target;
        return checkers.computeIfAbsent(
                from + " " + to, key -> Checker.of(glossary, from, to, severities(), rules));
    }

    private Map<String, Optional<Severity>> severities() {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        workspace
                .settings()
                .severities()
                .forEach((rule, label) -> severities.put(rule, Severity.of(label)));
        return severities;
    }
}
