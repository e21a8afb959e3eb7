package interligne.workflow;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.exchange.report.Reported;
import interligne.exchange.review.Review;
import interligne.exchange.review.ReviewPage;
import interligne.glossary.TermMatch;
import interligne.workflow.order.ExportOrder;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers all that a reviser wants to see of an edition, and writes the page of it. */
final class Reviewing {

    private final Workflow workflow;
    private final Path here;

    Reviewing(Workflow workflow, Path here) {
        this.workflow = workflow;
        this.here = here;
    }

    /** Writes the page; answers where it is. */
    String page(String id, String target, ExportOrder order, Writer stream) {
        Article article = workflow.article(id);
        Edition edition = workflow.edition(id, target);
        Review review = review(article, edition);
        boolean self = workflow.workspace().settings().selfApproval();
        String file = new Exporting(workflow.workspace(), here).name(article, edition, order);
        new Outlet(here, file, stream)
                .write(out -> ReviewPage.write(review, order.words(), order.said(), self, out));
        return file;
    }

    private List<Review.Step> history(Edition edition) {
        return workflow.workspace().history(edition.article()).stream()
                .filter(each -> each.target().equals(edition.target()))
                .map(
                        each ->
                                new Review.Step(
                                        each.segment(),
                                        each.at(),
                                        each.person(),
                                        each.action(),
                                        each.before().state().label(),
                                        each.to(),
                                        each.before().target(),
                                        each.after()))
                .toList();
    }

    private Review review(Article article, Edition edition) {
        Map<String, Translation> translations = edition.byId();
        TermSearch search = new TermSearch(workflow.glossary());
        Map<String, List<TermMatch>> source = new HashMap<>();
        Map<String, List<TermMatch>> translated = new HashMap<>();
        for (Segment segment : article.segments()) {
            Translation translation = translations.get(segment.id());
            if (translation != null && !translation.untouched()) {
                source.put(segment.id(), search.in(segment));
                Content content = segment.source().with(translation.target());
                translated.put(segment.id(), search.in(content, edition.target()));
            }
        }
        Map<String, List<Reported>> findings = new HashMap<>();
        for (Reported each : workflow.checking().findings(article, edition)) {
            findings.computeIfAbsent(each.pair().segment(), key -> new ArrayList<>()).add(each);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new Review(article, edition, findings, source, translated, history(edition), now);
    }
}
