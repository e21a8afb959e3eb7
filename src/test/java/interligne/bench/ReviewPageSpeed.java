package interligne.bench;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.exchange.report.Place;
import interligne.exchange.report.Reported;
import interligne.exchange.review.Browser;
import interligne.exchange.review.Review;
import interligne.exchange.review.ReviewPage;
import interligne.glossary.Glossary;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How long a review page of many segments takes to write and to open in a browser, every third
 * segment with a finding: {@code ReviewPageSpeed [segments]}.
 */
public final class ReviewPageSpeed {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final int ROUNDS = 3;

    private static final String OPENED =
            "(() => { const n = performance.getEntriesByType('navigation')[0];"
                    + " return `loaded after ${Math.round(n.loadEventEnd)} ms`; })()";

    private static final String VIEW =
            "(() => { const t = performance.now(); document.querySelector('#view-findings').click();"
                    + " document.body.offsetHeight; const took = Math.round(performance.now() - t);"
                    + " document.querySelector('#view-all').click(); return `a view ${took} ms`; })()";

    private static final String SCROLLED =
            "(async () => { for (let i = 0; i < 20; i++) { scrollBy(0, 400);"
                    + " await new Promise(requestAnimationFrame); } return 'scrolled by 20 frames'; })()";

    private ReviewPageSpeed() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("interligne-review", ".html");
        Review review = review(count);
        long start = System.nanoTime();
        StringWriter out = new StringWriter();
        ReviewPage.write(review, "en", said -> said, false, out);
        long written = System.nanoTime();
        Files.writeString(file, out.toString());
        System.out.printf(
                "%d segments, %.1f MB, written in %d ms%n",
                count, Files.size(file) / 1e6, (written - start) / 1_000_000);
        Optional<Path> program = Browser.find();
        if (program.isEmpty()) {
            System.out.println("no Chromium here: opening was not measured");
            return;
        }
        try (Browser browser = Browser.start(program.get())) {
            Map<String, ?> size =
                    Map.of("width", 1600, "height", 900, "deviceScaleFactor", 1, "mobile", false);
            for (int i = 0; i < ROUNDS; i++) {
                Browser.Page page = browser.open(file, size);
                double opened = processor(page);
                System.out.println(page.text(OPENED) + processor(opened));
                System.out.println("  of it: " + parts(page));
                String view = page.text(VIEW);
                System.out.println("  " + view);
                double before = processor(page);
                System.out.println(
                        "  " + page.text(SCROLLED) + processor(processor(page) - before));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What the time went into, as Chromium counts it. */
    private static String parts(Browser.Page page) {
        List<String> parts = new ArrayList<>();
        for (JsonNode each : page.call("Performance.getMetrics", Map.of()).get("metrics")) {
            String name = each.get("name").asString();
            if (name.matches("(Script|Layout|RecalcStyle)Duration")) {
                parts.add(name + processor(each.get("value").asDouble()));
            }
        }
        return String.join("; ", parts);
    }

    /** Seconds of processor time that the page's main thread has taken. */
    private static double processor(Browser.Page page) {
        for (JsonNode each : page.call("Performance.getMetrics", Map.of()).get("metrics")) {
            if (each.get("name").asString().equals("TaskDuration")) {
                return each.get("value").asDouble();
            }
        }
        return Double.NaN;
    }

    private static String processor(double seconds) {
        return String.format(", processor time of the page %.0f ms", seconds * 1000);
    }

    private static Review review(int count) {
        List<Unit> units = new ArrayList<>();
        List<Translation> translations = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String source =
                    "In year " + i + " the port sold grain for $3 billion and bought a crane.";
            String scale = i % 3 == 0 ? "billions" : "milliards";
            String target =
                    "En l’an "
                            + i
                            + ", le port a vendu pour 3\u00a0"
                            + scale
                            + " de dollars de grain et acheté une grue.";
            Content content = Content.of(source);
            Segment segment =
                    new Segment(
                            Segment.id(i),
                            Kind.SENTENCE,
                            "en",
                            new Span(0, source.length()),
                            content,
                            false);
            units.add(new Unit(Unit.id(i), Kind.SENTENCE, 0, "", "", content, List.of(segment)));
            translations.add(Translation.fresh(segment).translated(target, source, "ana", NOON));
            pairs.add(new Pair(segment.id(), Kind.SENTENCE, content, Content.of(target)));
        }
        Article article =
                new Article(
                        "long",
                        "A long story",
                        "en",
                        "",
                        "",
                        "",
                        Map.of(),
                        List.of(),
                        units,
                        count,
                        Map.of());
        Edition edition = new Edition("long", "en", "fr", translations, Map.of());
        Map<String, List<Reported>> findings = new HashMap<>();
        Place place = Place.line("long", "fr", "fr.json", 0);
        for (Finding each : Checker.of(new Glossary(List.of()), "en", "fr").check(pairs)) {
            Pair pair = pairs.get(Integer.parseInt(each.segment().substring(1)) - 1);
            findings.computeIfAbsent(each.segment(), key -> new ArrayList<>())
                    .add(new Reported(place, pair, each, null, false));
        }
        return new Review(article, edition, findings, Map.of(), Map.of(), List.of(), NOON);
    }
}
