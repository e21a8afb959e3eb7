package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteBackTest {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <HTML lang='en'><head><!-- kept --><title>Bread | Home</title>
            <meta name="description" content="Bread"><script>var a = "<p>";</script></head>
            <body class=x><nav><a href="/">Home</a></nav>
            <main><h1 id=t>Bread</h1>
            <p class="lead">  Mix <b class="k">well</b>&nbsp;and <i>rest</i>.<br/> Wait&hellip; </p>
            <UL><li>One<li>Two <a href="/t?a=1&amp;b">three</a></UL>
            <pre>bake --hot</pre></main></body></HTML>
            """;

    private static byte[] same(String name, byte[] bytes, String target, UnaryOperator<String> to) {
        Source source = new Source(bytes, name, "");
        Article article = Editions.cut(Documents.read(source));
        Edition edition = Editions.edition(article, target, to);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Documents.writeSame(article, edition, source, Incomplete.SOURCE, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static String same(String name, String text, String target, UnaryOperator<String> to) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(same(name, bytes, target, to), StandardCharsets.UTF_8);
    }

    @Test
    void aPageKeepsEverythingButItsWords() {
        assertThat(same("p.html", PAGE, "en", UnaryOperator.identity())).isEqualTo(PAGE);
        String french =
                same(
                        "p.html",
                        PAGE,
                        "fr",
                        text ->
                                switch (text) {
                                    case "Bread" -> "Pain & \"sel\"";
                                    case "Mix <1>well</1>\u00a0and <2>rest</2>.<3/>Wait…" ->
                                            "<2>Reposez</2>, mêlez <1>bien</1>.<3/>Attendez";
                                    case "Two <1>three</1>" -> "Deux <1>trois</1>";
                                    default -> "";
                                });
        assertThat(french)
                .isEqualTo(
                        PAGE.replace("lang='en'", "lang='fr'")
                                .replace("<title>Bread", "<title>Pain &amp; &quot;sel&quot;")
                                .replace(
                                        "content=\"Bread\"",
                                        "content=\"Pain &amp; &quot;sel&quot;\"")
                                .replace(">Bread</h1>", ">Pain &amp; &quot;sel&quot;</h1>")
                                .replace(
                                        "Mix <b class=\"k\">well</b>&nbsp;and <i>rest</i>.<br/>"
                                                + " Wait&hellip;",
                                        "<i>Reposez</i>, mêlez <b class=\"k\">bien</b>.<br/>"
                                                + "Attendez")
                                .replace(
                                        "Two <a href=\"/t?a=1&amp;b\">three",
                                        "Deux <a href=\"/t?a=1&amp;b\">trois"));
    }

    @Test
    void theTranslatedPageNamesItsOwnAddressAndLocale() {
        String page =
                """
                <html lang="en"><head><title>Bread
                 for all</title>
                <link rel="canonical" href="https://b.org/en"><meta property="og:url" content="https://b.org/en">
                <link rel="alternate" hreflang="en" href="https://b.org/en">
                <link rel="alternate" hreflang="fr" href="https://b.org/fr">
                <meta property="og:locale" content="en_GB"><meta property="og:locale:alternate" content="fr_FR">
                </head><body><p>Wait.</p><form><input placeholder="Name" value="x"></form>
                <button aria-label="Close">x</button><a aria-label="More" href="/m">…</a></body></html>
                """;
        String french =
                same(
                        "p.html",
                        page,
                        "fr",
                        words -> words.equals("Wait.") || words.equals("More") ? "Voilà" : words);
        assertThat(french)
                .isEqualTo(
                        page.replace("lang=\"en\"><head>", "lang=\"fr\"><head>")
                                .replace(
                                        "canonical\" href=\"https://b.org/en",
                                        "canonical\" href=\"https://b.org/fr")
                                .replace(
                                        "url\" content=\"https://b.org/en",
                                        "url\" content=\"https://b.org/fr")
                                .replace("en_GB", "*")
                                .replace("fr_FR", "en_GB")
                                .replace("*", "fr_FR")
                                .replace("Wait.", "Voilà")
                                .replace("\"More\"", "\"Voilà\""));
    }

    @Test
    void aTitleIsFoundOverSeveralLinesAndWhereBrokenMarkupPutsIt() {
        String page =
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY p '<p>'>]><title>Bread\n and salt</title><p>Wait.</p>";
        assertThat(
                        same(
                                "p.html",
                                page,
                                "en",
                                words -> words.replace("Bread and salt", "Pain et sel")))
                .isEqualTo(page.replace("Bread\n and salt", "Pain et sel"));
    }

    /**
     * HTML Living Standard, 3.2.6.4 The translate attribute; a formula and a drawing are none of
     * ours.
     */
    @Test
    void whatTheAuthorKeepsStaysAndSaysSo() {
        String page =
                "<html lang='en'><body><h1>Doors</h1>"
                        + "<p>By <span translate=no>Blue Door</span> and <b class='x notranslate'>Red</b>"
                        + " today</p>"
                        + "<div translate=\"no\"><p>Never this</p><ul><li>Nor that</li></ul>"
                        + "<p translate=yes>But this</p>Loose</div>"
                        + "<p>An <math><mi>x</mi></math> is <svg><text>y</text></svg> here</p></body></html>";
        assertThat(Editions.article("p.html", page).units())
                .extracting(unit -> unit.content().text())
                .containsExactly(
                        "Doors",
                        "By <1>Blue Door</1> and <2>Red</2> today",
                        "<1>Never this</1>",
                        "<1>Nor that</1>",
                        "But this",
                        "<1>Loose</1>",
                        "An <1/> is <2/> here");
        assertThat(same("p.html", page, "en", UnaryOperator.identity())).isEqualTo(page);
        String french =
                same(
                        "p.html",
                        page,
                        "en",
                        words -> words.replace("But this", "Mais cela").replace(" is ", " est "));
        assertThat(french)
                .isEqualTo(page.replace("But this", "Mais cela").replace(" is ", " est "));
    }

    /** A link "Home" says nothing of the title "Home prices rise". */
    @Test
    void aTitleThatNoHeadingSaysIsTranslatedWhole() {
        String page =
                "<html lang='en'><head><title>Home prices rise | The Note</title>"
                        + "<meta property='og:title' content='Home prices rise | The Note'>"
                        + "<meta property='og:description' content='Rents too.'></head>"
                        + "<body><h1>Rents</h1><p>Wait.</p><p><a href='/h'>Home</a></p></body></html>";
        assertThat(
                        same(
                                "p.html",
                                page,
                                "en",
                                words ->
                                        switch (words) {
                                            case "Home" -> "Accueil";
                                            case "Home prices rise | The Note" ->
                                                    "Les prix | The Note";
                                            case "Rents too." -> "Les loyers aussi.";
                                            default -> "";
                                        }))
                .isEqualTo(
                        page.replace("Home prices rise", "Les prix")
                                .replace(">Home<", ">Accueil<")
                                .replace("Rents too.", "Les loyers aussi."));
    }

    /** Time grew with the square of the depth: 20,000 elements took half a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "span", "td"})
    void elementsInOneAnotherTakeNoMoreTimeThanBesideOneAnother(String tag) {
        String deep =
                ("<" + tag + ">").repeat(20_000) + "Wait." + ("</" + tag + ">").repeat(20_000);
        String page = "<html lang=en><p>Bread.</p>" + deep + "</html>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(
                                        same(
                                                "p.html",
                                                page,
                                                "en",
                                                words -> words.replace("Wait", "Stop")))
                                .isEqualTo(page.replace("Wait", "Stop")));
    }

    @Test
    void aPageKeepsItsEncoding() {
        Charset latin = Charset.forName("windows-1252");
        byte[] page = "<html><meta charset=iso-8859-1><p>Déjà</p></html>".getBytes(latin);
        assertThat(new String(same("p.html", page, "en", text -> "Œuvre 日"), latin))
                .isEqualTo(
                        "<html lang=\"en\"><meta charset=iso-8859-1><p>Œuvre &#26085;</p></html>");
    }

    @Test
    void markdownKeepsItsMarkup() {
        String text =
                "---\ntitle: \"Bread\"\ntags: [a, b]\n---\n\nMix *well* and `stir`\nit.\n\n"
                        + "* One\n* [Two](x.md)\n\n> Wait.\n> More.\n\n<p>In <b>HTML</b></p>\n\n"
                        + "```\ncode\n```\n\n| A | B |\n|---|:-:|\n| 1 | 2 |\n<!-- end -->\n";
        assertThat(same("a.md", text, "en", UnaryOperator.identity())).isEqualTo(text);
        String windows = text.replace("\n", "\r\n");
        assertThat(same("a.md", windows, "en", UnaryOperator.identity())).isEqualTo(windows);
        String french =
                same(
                        "a.md",
                        text,
                        "fr",
                        words ->
                                switch (words) {
                                    case "Bread" -> "Le \"pain\"";
                                    case "Mix <1>well</1> and <2>stir</2> it." ->
                                            "# Mêlez <1>bien</1> [et] <2>stir</2>";
                                    case "Two" -> "Deux";
                                    case "Wait. More." -> "Attendez.";
                                    case "In <1>HTML</1>" -> "En <1>HTML</1> & *";
                                    case "B" -> "B|b";
                                    default -> "";
                                });
        assertThat(french)
                .isEqualTo(
                        text.replace("\"Bread\"", "\"Le \\\"pain\\\"\"")
                                .replace(
                                        "Mix *well* and `stir`\nit.",
                                        "\\# Mêlez *bien* \\[et\\] `stir`")
                                .replace("[Two]", "[Deux]")
                                .replace("In <b>HTML</b>", "En <b>HTML</b> &amp; *")
                                .replace("| B |", "| B\\|b |"));
    }

    @Test
    void textKeepsItsLines() {
        String text = "\ufeff  One.\r\n\r\n\r\nTwo\r\nlines. Three.\r\n\r\n";
        assertThat(same("a.txt", text, "en", UnaryOperator.identity())).isEqualTo(text);
        assertThat(same("a.txt", text, "fr", words -> words.equals("One.") ? "Un." : ""))
                .isEqualTo(text.replace("One.", "Un."));
        assertThat(same("a.txt", text, "fr", words -> words.startsWith("Two") ? "Deux\nà." : ""))
                .isEqualTo(text.replace("Two\r\nlines.", "Deux\r\nà."));
    }

    @Test
    void textKeepsItsBullets() {
        String text = "For sale:\r\n\t-  a boat\r\n\t-  oars\r\n\r\n* * *\r\n";
        assertThat(same("a.txt", text, "fr", words -> words.equals("oars") ? "des rames" : ""))
                .isEqualTo(text.replace("oars", "des rames"));
    }

    @Test
    void anotherOriginalIsRefused() {
        Article article = Editions.article("a.html", PAGE);
        Edition copy = Editions.edition(article, "en", UnaryOperator.identity());
        Source other = Editions.source("a.html", PAGE.replace("Two", "2"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Documents.writeSame(article, copy, other, Incomplete.SOURCE, out))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("does not match the article any more");
        assertThat(out.size()).isZero();
    }
}
