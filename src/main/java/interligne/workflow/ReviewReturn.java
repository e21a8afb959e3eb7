package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.bilingual.Intake;
import interligne.exchange.review.Decision;
import interligne.exchange.review.ReviewFile;
import interligne.language.Languages;
import interligne.workflow.order.Deed;
import interligne.workflow.order.ImportOrder;
import interligne.workflow.order.Imported;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the decisions of a review page back: each goes through the guards by itself, and into the
 * history under the name of the person who decided.
 */
final class ReviewReturn {

    private static final String ACTION = "review";

    private final Workflow workflow;
    private final ImportOrder order;
    private final Intake.Terms terms;

    ReviewReturn(Workflow workflow, ImportOrder order, String person) {
        this.workflow = workflow;
        this.order = order;
        boolean self = workflow.workspace().settings().selfApproval();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.terms = new Intake.Terms(person, now, ACTION, self, order.force());
    }

    /**
     * Takes the decisions.
     *
     * @throws UserError when they are about another article or edition
     */
    Imported take(ReviewFile file) {
        refuseStranger(file);
        Intake.Result result =
                order.dryRun()
                        ? decided(file, false)
                        : workflow.workspace().writing(terms.person(), () -> decided(file, true));
        return new Imported(result, ACTION, order.dryRun(), List.of());
    }

    private void refuseStranger(ReviewFile file) {
        String article = order.article();
        if (!article.isEmpty() && !article.equals(file.article())) {
            throw new UserError(
                    "The file is a review of \""
                            + file.article()
                            + "\", not of "
                            + article
                            + ": leave the article out, or name the right one.");
        }
        if (!workflow.articles().contains(file.article())) {
            throw new UserError(
                    "The file is a review of \""
                            + file.article()
                            + "\", which is not here: import it into the workspace it came from.");
        }
        String target = order.target();
        if (!target.isEmpty() && !Languages.same(target, file.target())) {
            throw new UserError(
                    "The file is a review of the "
                            + file.target()
                            + " edition, not of "
                            + target
                            + ": leave --to out, or name the right one.");
        }
    }

    private Intake.Result decided(ReviewFile file, boolean save) {
        Article article = workflow.article(file.article());
        Edition edition = workflow.edition(article.id(), file.target());
        Map<String, Segment> segments = new HashMap<>();
        article.segments().forEach(each -> segments.put(each.id(), each));
        Map<String, Translation> now = edition.byId();
        Map<String, Set<String>> byPerson = new java.util.LinkedHashMap<>();
        List<Intake.Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Decision each : file.decisions()) {
            Segment segment = segments.get(each.segment());
            Translation before = now.get(each.segment());
            if (segment == null || before == null || !seen.add(each.segment())) {
                lines.add(unknown(each, segment != null));
                continue;
            }
            Decision.Taken taken = each.on(before, segment, terms);
            lines.add(taken.line());
            now.put(each.segment(), taken.after());
            byPerson.computeIfAbsent(each.personOr(terms.person()), p -> new LinkedHashSet<>())
                    .add(each.segment());
        }
        if (save) {
            save(edition, now, byPerson);
        }
        return new Intake.Result(edition.with(List.copyOf(now.values())), lines);
    }

    private static Intake.Line unknown(Decision each, boolean again) {
        String why = again ? "it came before" : "the article has no such segment";
        return new Intake.Line(each.segment(), Intake.Outcome.UNKNOWN, why);
    }

    private void save(
            Edition edition, Map<String, Translation> now, Map<String, Set<String>> byPerson) {
        Edition done = edition;
        for (Map.Entry<String, Set<String>> each : byPerson.entrySet()) {
            List<Translation> all = new ArrayList<>();
            for (Translation old : done.translations()) {
                Translation after = now.get(old.id());
                all.add(after != null && each.getValue().contains(old.id()) ? after : old);
            }
            Edition next = done.with(all);
            new Editing(workflow.workspace(), new Deed(each.getKey(), ACTION)).replace(done, next);
            done = next;
        }
    }
}
