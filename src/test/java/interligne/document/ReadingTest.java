package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Kind;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static Article read(String name, String text) {
        return Documents.read(new Source(text.getBytes(StandardCharsets.UTF_8), name, ""));
    }

    private static List<String> units(Article article) {
        return article.units().stream()
                .map(
                        unit ->
                                (unit.kind().label()
                                                + (unit.level() > 0 ? " " + unit.level() : "")
                                                + (unit.path().isEmpty() ? "" : " " + unit.path()))
                                        + ": "
                                        + unit.content().text())
                .toList();
    }

    @Test
    void textIsCutAtBlankLinesOnly() {
        Article article =
                read("note.txt", "\ufeffFirst line\r\nsecond line \r\n\r\n \t\r\nNext block.\0\n");
        assertThat(units(article))
                .containsExactly("sentence: First line\nsecond line", "sentence: Next block.");
        assertThat(article.id()).isEqualTo("first-line-second-line");
        assertThat(article.language()).isEqualTo("und");
    }

    @Test
    void theItemsOfATextStandWithoutTheirBullets() {
        Article article =
                read(
                        "list.txt",
                        """
                        Pack for the trip:
                        - a lamp that
                          burns all night
                          * its oil
                        - rope
                        That is all.

                        \u2022\tOne
                        \u2022\tTwo

                        It was \u2013 they said
                        - and nobody doubted it - the last ship.

                        \u2013 Bonjour, dit-elle.
                        \u2013 Salut.

                        \u2013 le pain ;
                        \u2013 le vin.
                        """);
        assertThat(units(article))
                .containsExactly(
                        "sentence: Pack for the trip:",
                        "item ul1/li1: a lamp that burns all night",
                        "item ul1/li1/ul1/li1: its oil",
                        "item ul1/li2: rope",
                        "sentence: That is all.",
                        "item ul2/li1: One",
                        "item ul2/li2: Two",
                        "sentence: It was \u2013 they said\n- and nobody doubted it - the last ship.",
                        "sentence: \u2013 Bonjour, dit-elle.\n\u2013 Salut.",
                        "item ul3/li1: le pain ;",
                        "item ul3/li2: le vin.");
    }

    @Test
    void aPageLosesWhatSurroundsItsArticle() {
        Article article =
                read(
                        "page.html",
                        """
                        <!doctype html><html lang="en-GB"><head><title>Tides | The Shore</title>
                        <meta name=author content="Ana Roy">
                        <link rel=canonical href="https://shore.example/tides">
                        <link rel=alternate hreflang=fr href="https://shore.example/fr/marees">
                        </head><body><header><a href=/>The Shore</a></header>
                        <nav><ul><li><a href=/a>News</a><li><a href=/b>Sea</a></ul></nav>
                        <div class="cookie-banner">We use cookies. <button>Fine</button></div>
                        <article><h1>Tides</h1>
                        <p>The  sea <b>rises</b> <a href="/t">twice</a> a&nbsp;day.<br>Every day.</p>
                        <h2 lang="fr">Les marées</h2><blockquote><p>Nothing waits.</p></blockquote>
                        <ul><li>Spring tide<ul><li>new moon</li></ul></li><li>Neap tide</li></ul>
                        <figure><img src=t.png alt="A pier"><figcaption>Low water</figcaption></figure>
                        <table><tr><th>Port<td>Brest</table>
                        <pre>tide --now</pre>
                        <div class="share-buttons"><a href=x>Share this page</a></div></article>
                        <aside class="related"><h3>To read</h3><ul>
                        <li><a href="/m">How the moon pulls the sea</a></li></ul></aside>
                        <footer>All rights reserved</footer></body></html>
                        """);
        assertThat(units(article))
                .containsExactly(
                        "title: Tides",
                        "sentence: The sea <1>rises</1> <2>twice</2> a\u00a0day.<3/>Every day.",
                        "heading 2: Les marées",
                        "quote blockquote1: Nothing waits.",
                        "item 1 ul1/li1: Spring tide",
                        "item 2 ul1/li1/ul1/li1: new moon",
                        "item 1 ul1/li2: Neap tide",
                        "caption figure1: Low water",
                        "cell table1/tr1/th1: Port",
                        "cell table1/tr1/td2: Brest",
                        "code: tide --now",
                        "heading 3: To read",
                        "link 1 ul2/li1: How the moon pulls the sea",
                        "label @alt: A pier");
        assertThat(article.title()).isEqualTo("Tides | The Shore");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.metadata()).containsEntry("author", "Ana Roy");
        assertThat(article.links())
                .containsExactly(
                        new Article.Link("canonical", "", "https://shore.example/tides"),
                        new Article.Link("alternate", "fr", "https://shore.example/fr/marees"));
        assertThat(article.units().get(2).language()).isEqualTo("fr");
    }

    @Test
    void aTagNeverEqualsWhatTheTextSays() {
        Article article = read("a.html", "<html><p>Write &lt;1&gt; or <b>two</b>.</p></html>");
        assertThat(article.units().get(0).content().text()).isEqualTo("Write <1> or <2>two</2>.");
        assertThat(article.units().get(0).content().plain()).isEqualTo("Write <1> or two.");
    }

    @Test
    void markdownKeepsItsStructure() {
        Article article =
                read(
                        "guide.md",
                        """
                        ---
                        title: "Bread at home"
                        author: Ben
                        lang: en
                        ---
                        Mix *slowly* with `whisk`
                        and [rest](https://bread.example "a while").

                        ## Oven

                        1. Heat it
                        2. Wait

                        > Patience.

                        | Flour | Salt |
                        |---|---|
                        | 500 g | 10 g |

                        ```sh
                        bake --hot
                        ```

                        <div><p>Made of <em>rye</em>.</p></div>
                        """);
        assertThat(units(article))
                .containsExactly(
                        "title: Bread at home",
                        "sentence: Mix <1>slowly</1> with <2>whisk</2> and <3>rest</3>.",
                        "heading 2: Oven",
                        "item 1 ol1/li1: Heat it",
                        "item 1 ol1/li2: Wait",
                        "quote blockquote1: Patience.",
                        "cell table1/tr1/th1: Flour",
                        "cell table1/tr1/th2: Salt",
                        "cell table1/tr2/td1: 500 g",
                        "cell table1/tr2/td2: 10 g",
                        "code: bake --hot",
                        "sentence: Made of <1>rye</1>.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.metadata()).containsEntry("author", "Ben");
    }

    @Test
    void encodingsAreFoundOrGiven() {
        String text = "L’été, c’est déjà « ça » : cœur, naïveté et hôtel.";
        for (String name : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8")) {
            byte[] bytes = text.getBytes(Charset.forName(name));
            Article article = Documents.read(new Source(bytes, "ete.txt", ""));
            assertThat(article.units().get(0).content().text()).as(name).isEqualTo(text);
        }
        byte[] latin = text.getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Documents.read(new Source(latin, "ete.txt", "UTF-8")))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "ete.txt is not valid UTF-8: leave --encoding out to have it detected, or"
                                + " give another one.");
        assertThatThrownBy(() -> Documents.read(new Source(latin, "ete.txt", "latin-99")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("There is no encoding latin-99");
    }

    @Test
    void deepNestingIsReadWithoutRecursion() {
        String deep = "<div>".repeat(20_000) + "Deep." + "</div>".repeat(20_000);
        assertThat(units(read("deep.html", "<html><body>" + deep)))
                .containsExactly("sentence: Deep.");
        String quotes = "> ".repeat(10_000) + "Deep.";
        assertThat(read("deep.md", quotes).units()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentence() {
        assertThatThrownBy(() -> read("no.txt", ""))
                .hasMessage("no.txt is empty: there is nothing to translate in it.");
        assertThatThrownBy(() -> read("no.txt", " \n\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds no text");
        assertThatThrownBy(() -> read("a.pdf", "%PDF-1.7\nnothing"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.pdf cannot be read as");
        assertThatThrownBy(() -> read("a.docx", "PK\3\4garbage"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.docx cannot be read as");
        byte[] picture = new byte[600];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        assertThatThrownBy(() -> Documents.read(new Source(picture, "photo.txt", "")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("photo.txt is image/png");
        byte[] noise = new byte[3000];
        new java.util.Random(7).nextBytes(noise);
        assertThatThrownBy(() -> Documents.read(new Source(noise, "noise.txt", "")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("noise.txt is not a text");
        assertThatThrownBy(() -> Documents.refuseTooLarge("big.html", 200L << 20))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "big.html has 200 MB; interligne reads documents up to 100 MB: split it into"
                                + " parts.");
    }

    @Test
    void idsArePlainNames() {
        assertThat(Slug.of("L’été à Œrebro : 3 idées", "x")).isEqualTo("l-ete-a-oerebro-3-idees");
        assertThat(Slug.of("日本", "Summer Notes.docx")).isEqualTo("summer-notes");
        assertThat(Kind.of("title")).isPresent();
    }
}
