package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.Waiver;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.check.suite.Checkers;
import interligne.exchange.report.Place;
import interligne.exchange.report.Reported;
import interligne.language.Languages;
import interligne.workflow.checking.CheckRun;
import interligne.workflow.order.CheckOrder;
import interligne.workspace.EditionPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the editions of the articles of one workspace. */
final class EditionChecking {

    private final Workflow workflow;
    private final Checkers checkers;
    private final String prefix;

    /**
     * Over that workspace.
     *
     * @param prefix what comes before {@code translations/} in the paths of a report
     */
    EditionChecking(Workflow workflow, Checkers checkers, String prefix) {
        this.workflow = workflow;
        this.checkers = checkers;
        this.prefix = prefix;
    }

    /** What came of one edition. */
    record Result(List<Reported> findings, List<Checker.Defect> defects) {}

    /** Checks an article in every language that the order asks for. */
    void check(String id, CheckOrder order, CheckRun run) {
        Article article = workflow.article(id);
        for (String target : targets(id, order)) {
            Edition edition = workflow.edition(id, target);
            run.begin(Place.line(id, target, uri(id, target), 0));
            Edition changed = changed(edition, order.changedSince());
            Result result = check(article, changed);
            result.findings().forEach(run::found);
            run.failed(id + "/" + target, result.defects());
            run.counted(changed.translations().size(), 0);
        }
    }

    List<String> targets(String article, CheckOrder order) {
        List<String> all = workflow.targets(article);
        if (order.targets().isEmpty()) {
            return all;
        }
        for (String target : order.targets()) {
            if (!all.contains(target)) {
                throw new UserError(
                        article
                                + " has no "
                                + target
                                + " edition; it has "
                                + String.join(", ", all)
                                + ".");
            }
        }
        return order.targets();
    }

    /** The edition without the segments that are as they were at that revision. */
    private Edition changed(Edition edition, String revision) {
        if (revision.isEmpty()) {
            return edition;
        }
        Optional<Edition> then = kept(edition.article(), edition.target()).at(revision);
        if (then.isEmpty()) {
            return edition;
        }
        Map<String, Translation> before = then.get().byId();
        return edition.with(
                edition.translations().stream()
                        .filter(each -> !same(each, before.get(each.id())))
                        .toList());
    }

    private static boolean same(Translation now, @Nullable Translation then) {
        return then != null
                && !now.is(Flag.STALE)
                && (now.target().isEmpty() || now.source().equals(then.source()))
                && now.target().equals(then.target());
    }

    /** The findings of an edition, in the order of the article. */
    Result check(Article article, Edition edition) {
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
        Map<String, Integer> lines = kept(edition.article(), edition.target()).targetLines();
        List<Reported> reported = new ArrayList<>();
        List<Checker.Defect> defects = new ArrayList<>();
        byLanguage.forEach(
                (language, pairs) -> {
                    Checker checker = checkers.between(language, edition.target());
                    Checker.Outcome outcome = checker.examine(pairs);
                    defects.addAll(outcome.defects());
                    reported.addAll(reported(edition, pairs, outcome.findings(), lines));
                });
        reported.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        return new Result(reported, defects);
    }

    private static int place(Map<String, Integer> order, Reported reported) {
        return order.getOrDefault(reported.pair().segment(), 0);
    }

    /** The findings of one text for a segment, as if it stood in the edition. */
    List<Finding> check(Article article, Segment segment, String target, String text) {
        Pair pair =
                new Pair(
                        segment.id(),
                        segment.kind(),
                        segment.source(),
                        segment.source().with(text),
                        false);
        return checkers.between(language(article, segment), target).check(List.of(pair));
    }

    /** The language a segment is translated from; what cannot be told is the article's. */
    private static String language(Article article, Segment segment) {
        return Languages.of(segment.language()).isPresent()
                ? Languages.primary(segment.language())
                : Languages.primary(article.language());
    }

    static Pair pair(Segment segment, Translation translation) {
        return new Pair(
                segment.id(),
                segment.kind(),
                segment.source(),
                segment.source().with(translation.target()),
                translation.untouched());
    }

    private List<Reported> reported(
            Edition edition, List<Pair> pairs, List<Finding> found, Map<String, Integer> lines) {
        Map<String, Pair> byId = new HashMap<>();
        pairs.forEach(pair -> byId.put(pair.segment(), pair));
        Map<String, Translation> translations = edition.byId();
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : found) {
            Pair pair = byId.get(finding.segment());
            Translation translation = translations.get(finding.segment());
            if (pair != null && translation != null) {
                Place place = place(edition, lines.getOrDefault(finding.segment(), 0));
                Waiver waiver =
                        translation.waiver(finding.rule().id(), finding.concept()).orElse(null);
                reported.add(new Reported(place, pair, finding, waiver, false));
            }
        }
        return reported;
    }

    Place place(Edition edition, int line) {
        String uri = uri(edition.article(), edition.target());
        return line == 0
                ? Place.line(edition.article(), edition.target(), uri, 0)
                : Place.edition(edition.article(), edition.target(), uri, line);
    }

    private String uri(String article, String target) {
        return prefix + kept(article, target).path();
    }

    private EditionPlace kept(String article, String target) {
        return new EditionPlace(workflow.workspace().root(), article, target);
    }
}
