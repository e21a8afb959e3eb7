package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String RICH =
            """
            <!doctype html><html lang="en"><head><title>Bread &amp; salt</title>
            <link rel=canonical href="https://bread.example/en">
            <link rel=alternate hreflang=fr href="https://bread.example/fr">
            <link rel=alternate hreflang=de href="https://bread.example/de"></head><body>
            <h1>Bread &amp; salt</h1><p>Mix <b>well</b> and <em>slowly</em>. Use <code>a &lt; b</code>
            or <a href="https://m.example/?a=1&amp;b=2">rest</a>.<br>Then wait.</p>
            <h2>* Stars and # signs</h2><p>1. not a list, 5 * 3 * 2, snake_case and _under_.</p>
            <p>- nor this</p><p># nor this, [x](y) &amp;amp; &lt;b&gt;</p>
            <ul><li>One<ol><li>inner</li><li>second</li></ol></li><li>Two</li></ul>
            <blockquote><p>Wait.</p><p>More.</p></blockquote>
            <table><tr><th>A|B</th><th>C</th></tr><tr><td>1</td><td>2</td></tr></table>
            <pre>if (a &lt; b) `run`</pre><p>H<sub>2</sub>O and x<sup>2</sup></p>
            </body></html>
            """;

    private static String write(Article article, Edition edition, String format, Incomplete how) {
        return new String(bytes(article, edition, format, how), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Article article, Edition edition, String format, Incomplete how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Documents.write(article, edition, format, how, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static List<String> units(Article article) {
        return article.units().stream()
                .map(
                        unit ->
                                unit.kind().label()
                                        + " "
                                        + unit.level()
                                        + " "
                                        + unit.path()
                                        + ": "
                                        + unit.content().text()
                                        + " "
                                        + unit.content().codes())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void aWrittenPageReadsBackEqual(String format) {
        Article article = Editions.article("bread.html", RICH);
        Edition copy = Editions.edition(article, "en-GB", UnaryOperator.identity());
        String page = write(article, copy, format, Incomplete.FAIL);
        Article again = Editions.article("bread." + Documents.extension(format), page);
        assertThat(units(again)).as(page).isEqualTo(units(article));
    }

    @Test
    void aWordDocumentKeepsKindsPlacesAndCodes() {
        Article article = Editions.article("bread.html", RICH);
        Edition copy = Editions.edition(article, "en-GB", UnaryOperator.identity());
        byte[] docx = bytes(article, copy, "docx", Incomplete.FAIL);
        assertThat(bytes(article, copy, "docx", Incomplete.FAIL)).isEqualTo(docx);
        Article again = Documents.read(new Source(docx, "bread.docx", ""));
        assertThat(again.title()).isEqualTo("Bread & salt");
        assertThat(seen(again))
                .containsExactly(
                        "title : Bread & salt",
                        "sentence : Mix <1>well</1> and <2>slowly</2>. Use <3>a < b</3> or"
                                + " <4>rest</4>.<5/>Then wait.",
                        "heading : * Stars and # signs",
                        "sentence : 1. not a list, 5 * 3 * 2, snake_case and _under_.",
                        "sentence : - nor this",
                        "sentence : # nor this, [x](y) &amp; <b>",
                        "item ul1/li1: One",
                        "item ul1/li1/ol1/li1: inner",
                        "item ul1/li1/ol1/li2: second",
                        "item ul1/li2: Two",
                        "quote : Wait.",
                        "quote : More.",
                        "cell table1/tr1/td1: A|B",
                        "cell table1/tr1/td2: C",
                        "cell table1/tr2/td1: 1",
                        "cell table1/tr2/td2: 2",
                        "code : if (a < b) `run`",
                        "sentence : H<1>2</1>O and x<2>2</2>");
    }

    private static List<String> seen(Article article) {
        return article.units().stream()
                .map(unit -> unit.kind().label() + " " + unit.path() + ": " + unit.content().text())
                .toList();
    }

    @Test
    void htmlMarksLanguagesAndKnowsItsOtherVersions() {
        Article article = Editions.article("bread.html", RICH);
        Edition half =
                Editions.edition(
                        article, "fr", text -> text.startsWith("Bread") ? "Pain & sel" : "");
        String page = write(article, half, "html", Incomplete.SOURCE);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<title>Pain &amp; sel</title>")
                .contains("<link rel=\"canonical\" href=\"https://bread.example/fr\">")
                .contains(
                        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://bread.example/en\">")
                .contains("<h1>Pain &amp; sel</h1>")
                .contains("<p lang=\"en\">Mix <strong>well</strong> and <em>slowly</em>. Use")
                .contains("<a href=\"https://m.example/?a=1&amp;b=2\">rest</a>.<br>Then wait.</p>");
        assertThat(write(article, half, "html", Incomplete.SKIP)).doesNotContain("slowly");
        assertThatThrownBy(() -> write(article, half, "html", Incomplete.FAIL))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "19 segments of bread-salt have no translation into fr (s0002, s0003, s0004,"
                                + " s0005, s0006, …): translate them, or export with --incomplete"
                                + " source or skip.");
    }

    @Test
    void damagedTagsDoNotBreakThePage() {
        Article article =
                Editions.article(
                        "a.html",
                        "<html lang=en><p>Go <b>on</b> <i>now</i> to <a href='javascript:x()'>it</a>.");
        assertThat(article.units().get(0).content().text())
                .isEqualTo("Go <1>on</1> <2>now</2> to <3>it</3>.");
        Edition damaged =
                Editions.edition(article, "fr", text -> "<2>Va <1>là</2></1></3> <9>vite</9> <3>");
        assertThat(write(article, damaged, "html", Incomplete.FAIL))
                .contains("<p><em>Va <strong>là</strong></em> &lt;9&gt;vite&lt;/9&gt; </p>");
        assertThat(write(article, damaged, "text", Incomplete.FAIL))
                .isEqualTo("Va là <9>vite</9> \n");
    }

    @Test
    void whatWasGluedBecomesBlocks() {
        String text = "First.Chips and cars Makers wait. So do we. To read Why chips matter";
        List<String> parts =
                List.of(
                        "First.",
                        "Chips and cars",
                        "Makers wait.",
                        "So do we.",
                        "To read",
                        "Why chips matter");
        List<Kind> kinds =
                List.of(
                        Kind.SENTENCE,
                        Kind.HEADING,
                        Kind.SENTENCE,
                        Kind.SENTENCE,
                        Kind.LABEL,
                        Kind.LINK);
        List<Segment> segments = new java.util.ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = text.indexOf(parts.get(i));
            Span span = new Span(at, at + parts.get(i).length());
            segments.add(
                    new Segment(
                            Segment.id(i + 1),
                            kinds.get(i),
                            "en",
                            span,
                            Content.of(parts.get(i)),
                            true));
        }
        Unit unit = Unit.whole("u0001", Kind.SENTENCE, 0, "", "", Content.of(text)).with(segments);
        Article article =
                new Article(
                        "a",
                        "A",
                        "en",
                        "a.txt",
                        "text/plain",
                        "",
                        Map.of(),
                        List.of(),
                        List.of(unit),
                        6,
                        Map.of());
        Edition copy =
                new Edition(
                        "a",
                        "en",
                        "en",
                        segments.stream().map(Translation::fresh).toList(),
                        Map.of());
        assertThat(write(article, copy, "text", Incomplete.SOURCE))
                .isEqualTo(
                        "First.\n\nChips and cars\n\nMakers wait. So do we.\n\nTo read\n\n"
                                + "- Why chips matter\n");
        assertThat(write(article, copy, "html", Incomplete.SOURCE))
                .contains(
                        "<p>First.</p>\n<h2>Chips and cars</h2>\n<p>Makers wait. So do we.</p>\n"
                                + "<p class=\"label\">To read</p>\n<ul class=\"links\">\n"
                                + "<li>Why chips matter</li>\n</ul>");
    }

    @Test
    void anUnknownFormatIsNamed() {
        assertThatThrownBy(() -> Documents.extension("wml"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("There is no page format wml: give html, markdown, text");
        assertThat(Incomplete.of("skip")).contains(Incomplete.SKIP);
    }
}
