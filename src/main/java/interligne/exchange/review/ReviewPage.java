package interligne.exchange.review;

import interligne.article.Article;
import interligne.article.Kind;
import interligne.article.Progress;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.exchange.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/**
 * The review page: one HTML file that needs nothing else, reads and prints well without script, and
 * with script takes a reviser's decisions and saves them to a small file ({@link ReviewFile}).
 *
 * <p>Nothing of an article can act on the page: every word is escaped, and a content security
 * policy lets only the two pieces run whose digests it names (CSP 3, hash sources).
 */
public final class ReviewPage {

    /** Segments of one list: long articles are many, so that opening and scrolling stay quick. */
    private static final int SHEET = 50;

    private static final List<String> KEYS =
            List.of("j", "k", "a", "r", "e", "c", "u", "/", "s", "?");

    private final Html html = new Html();
    private final PageWords words;
    private final Review review;
    private final boolean selfApproval;

    private ReviewPage(Review review, PageWords words, boolean selfApproval) {
        this.review = review;
        this.words = words;
        this.selfApproval = selfApproval;
    }

    /**
     * Writes the page.
     *
     * @param review what it shows
     * @param language a BCP 47 tag for the page's own words; English where they are not known in it
     * @param said says the sentences of findings and rules in that language
     * @param selfApproval whether the workspace lets translators approve their own work
     * @param out where to; stays open
     */
    public static void write(
            Review review,
            String language,
            UnaryOperator<String> said,
            boolean selfApproval,
            Writer out)
            throws IOException {
        PageWords words = PageWords.of(language).saying(said);
        out.write(new ReviewPage(review, words, selfApproval).page());
    }

    private String page() {
        head();
        html.open("body");
        html.element("a", words.say("skip"), "class", "skip", "href", "#text").line();
        Progress progress = Progress.of(review.article(), review.edition());
        new PageHead(html, words, review).write(progress);
        tools();
        html.open("main", "id", "text", "tabindex", "-1");
        columns();
        segments();
        new Tables(html, words).write(new SideBySide(review));
        html.close("main").line();
        desk();
        html.open("script", "type", "application/json", "id", "meta").raw(meta()).close("script");
        html.open("script").raw(resource("page.js")).close("script").line();
        return html.close("body").close("html").line().toString();
    }

    private void head() {
        String style = resource("page.css");
        String policy =
                "default-src 'none'; script-src '"
                        + hash(resource("page.js"))
                        + "'; style-src '"
                        + hash(style)
                        + "'; base-uri 'none'; form-action 'none'";
        html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language()).open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line().open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", words.say("kicker") + ": " + review.article().title()).line();
        html.open("style").raw(style).close("style").line().close("head").line();
    }

    private void columns() {
        Article article = review.article();
        html.open("div", "class", "columns", "aria-hidden", "true").element("span", "");
        html.element("span", words.nameOf(article.language()));
        html.element("span", words.nameOf(review.edition().target())).close("div").line();
    }

    private void segments() {
        Map<String, List<Review.Step>> steps = new HashMap<>();
        for (Review.Step step : review.history()) {
            steps.computeIfAbsent(step.segment(), key -> new ArrayList<>()).add(step);
        }
        Map<String, Translation> translations = review.edition().byId();
        SegmentRow row = new SegmentRow(html, words, review);
        html.open("ol", "class", "segments").line();
        int number = 0;
        for (Segment segment : review.article().segments()) {
            if (number > 0 && number % SHEET == 0) { // a browser passes over what nobody sees
                html.close("ol").open("ol", "class", "segments").line();
            }
            number++;
            Translation done = translations.get(segment.id());
            if (done != null) {
                row.write(number, segment, done, steps.getOrDefault(segment.id(), List.of()));
            }
        }
        html.close("ol").line();
        html.element("p", words.say("nothing"), "class", "nothing js-only", "hidden", "").line();
    }

    private void tools() {
        Map<String, Integer> views = views();
        html.open("div", "class", "tools", "role", "search").open("fieldset", "class", "views");
        html.element("legend", words.say("views"));
        views.forEach((view, count) -> radio("view", view, words.say("view." + view), count));
        html.close("fieldset").open("fieldset", "class", "views kinds");
        html.element("legend", words.say("kinds"));
        radio("kind", "all", words.say("kind.all"), views.getOrDefault("all", 0));
        kinds().forEach((kind, count) -> radio("kind", kind, words.say("kind." + kind), count));
        html.close("fieldset").open("div", "class", "find js-only");
        html.open("label").element("span", words.say("search"), "class", "unseen");
        html.open("input", "type", "search", "id", "search", "placeholder", words.say("search"));
        html.close("label").element("span", "", "id", "shown", "role", "status");
        html.element("button", "?", "type", "button", "id", "help", "title", words.say("help"));
        html.close("div").close("div").line();
    }

    private void radio(String name, String value, String label, int count) {
        boolean all = value.equals("all");
        boolean mine = value.equals("mine");
        html.open("label", mine ? "class" : "", "js-only");
        html.open(
                "input",
                "type",
                "radio",
                "name",
                name,
                "value",
                value,
                "id",
                name + "-" + value,
                all ? "checked" : "",
                "",
                count == 0 && !all && !mine ? "disabled" : "",
                "");
        html.open("span").text(label + " ");
        html.element("b", words.number(count)).close("span").close("label");
    }

    private Map<String, Integer> views() {
        Map<String, Integer> views = new java.util.LinkedHashMap<>();
        List.of("all", "review", "work", "findings", "stale", "mine").forEach(v -> views.put(v, 0));
        Map<String, Translation> translations = review.edition().byId();
        for (Segment segment : review.article().segments()) {
            Translation done = translations.get(segment.id());
            if (done != null) {
                var findings = review.findings().getOrDefault(segment.id(), List.of());
                String style = SegmentRow.style(segment, done, findings) + " ";
                views.merge("all", 1, Integer::sum);
                views.replaceAll((view, n) -> style.contains(" in-" + view + " ") ? n + 1 : n);
            }
        }
        return views;
    }

    private Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new java.util.LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            long count = review.article().segments().stream().filter(s -> s.kind() == kind).count();
            if (count > 0) {
                kinds.put(kind.label(), (int) count);
            }
        }
        return kinds;
    }

    /** What only script can serve: the bar that saves, and the help on keys. */
    private void desk() {
        html.open("noscript").element("p", words.say("noscript")).close("noscript").line();
        html.open("aside", "class", "desk js-only", "aria-label", words.say("bar"));
        html.element("span", "", "id", "count", "role", "status");
        html.open("label").text(words.say("person") + " ");
        html.open("input", "id", "person", "autocomplete", "name", "spellcheck", "false");
        html.close("label");
        html.element("button", words.say("discard"), "type", "button", "id", "discard");
        html.element("button", words.say("save"), "type", "button", "id", "save", "class", "main");
        html.close("aside").line();
        html.open("dialog", "id", "keys", "aria-labelledby", "keys-title")
                .open("form", "method", "dialog");
        html.element("h2", words.say("help"), "id", "keys-title").open("dl");
        for (String key : KEYS) {
            html.open("div").open("dt").element("kbd", key).close("dt");
            html.element("dd", words.say("key." + key)).close("div");
        }
        html.close("dl")
                .open("label")
                .open("input", "type", "checkbox", "id", "keys-on", "checked", "");
        html.text(" " + words.say("keys.on")).close("label");
        html.element("p", words.say("help.file"));
        html.element("button", words.say("close"), "class", "main")
                .close("form")
                .close("dialog")
                .line();
    }

    private String meta() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.compact(text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", ReviewFile.SCHEMA);
            json.writeStringProperty("article", review.article().id());
            json.writeStringProperty("source", review.edition().source());
            json.writeStringProperty("target", review.edition().target());
            json.writeStringProperty("name", review.name());
            json.writeStringProperty("made", review.made().toString());
            json.writeBooleanProperty("selfApproval", selfApproval);
            json.writeStringProperty("language", words.language());
            json.writeObjectPropertyStart("words");
            words.ofScript().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        // An end tag inside the data would end it, whatever stands around it.
        return text.toString().replace("<", "\\u003c");
    }

    private static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] sum = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside the review page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
