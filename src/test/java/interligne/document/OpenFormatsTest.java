package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenDocument texts and EPUB books: read, and written back with only their words changed. */
class OpenFormatsTest {

    private static Map<String, String> odt() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>"
                        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
                        + " fo:font-weight=\"bold\" fo:language=\"en\" fo:country=\"GB\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">Bread</text:h>"
                        + "<text:p text:style-name=\"P1\">Mix <text:span text:style-name=\"T1\">well"
                        + "</text:span><text:s/>&amp; wait<text:note text:id=\"n\"><text:note-citation>1"
                        + "</text:note-citation><text:note-body><text:p>An hour.</text:p></text:note-body>"
                        + "</text:note>.<text:tab/>Bake<text:line-break/>it.</text:p>"
                        + "<text:list><text:list-item><text:p>Flour</text:p></text:list-item></text:list>"
                        + "<text:p><draw:frame><draw:image xlink:href=\"a.png\"/><svg:title>A loaf"
                        + "</svg:title></draw:frame></text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Cell</text:p>"
                        + "</table:table-cell></table:table-row></table:table>"
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "styles.xml",
                "<office:document-styles><style:default-style style:family=\"paragraph\">"
                        + "<style:text-properties fo:language=\"en\" fo:country=\"US\"/>"
                        + "</style:default-style><office:master-styles><style:master-page><style:footer>"
                        + "<text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>"
                        + "</style:master-page></office:master-styles></office:document-styles>");
        parts.put(
                "meta.xml",
                "<office:document-meta><office:meta><dc:title>Bread</dc:title><dc:description>How to"
                        + " bake</dc:description><dc:language>en-US</dc:language></office:meta>"
                        + "</office:document-meta>");
        return parts;
    }

    private static Map<String, String> epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles>"
                        + "</container>");
        parts.put(
                "OPS/book.opf",
                "<package><metadata><dc:title>Bread</dc:title><dc:language>en</dc:language>"
                        + "<dc:description>How to bake</dc:description></metadata><manifest>"
                        + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\""
                        + " properties=\"nav\"/><item id=\"c\" href=\"text/one%20a.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/><item id=\"x\" href=\"toc.ncx\""
                        + " media-type=\"application/x-dtbncx+xml\"/></manifest><spine>"
                        + "<itemref idref=\"c\"/></spine></package>");
        parts.put(
                "OPS/text/one a.xhtml",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html xml:lang=\"en\" lang=\"en\"><head>"
                        + "<title>Bread</title><style>p{}</style></head><body><h1><a id=\"top\"/>Bread"
                        + "</h1><p>Mix&#160;<b>well</b>&nbsp;&amp; wait.</p><pre>cut -f 1</pre>"
                        + "<img src=\"a.png\" alt=\"A loaf\"/></body></html>");
        parts.put(
                "OPS/nav.xhtml",
                "<html><body><nav><ol><li><a href=\"text/one%20a.xhtml\">Bread</a></li></ol></nav>"
                        + "</body></html>");
        parts.put(
                "OPS/toc.ncx",
                "<ncx><docTitle><text>Bread</text></docTitle><navMap><navPoint><navLabel>"
                        + "<text>Bread</text></navLabel></navPoint></navMap></ncx>");
        return parts;
    }

    static List<Source> sources() {
        return List.of(Zips.of("bread.odt", odt()), Zips.of("bread.epub", epub()));
    }

    private static byte[] written(Source source, String target, UnaryOperator<String> words)
            throws IOException {
        Article article = Editions.cut(Documents.read(source));
        Edition edition = Editions.edition(article, target, words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.writeSame(article, edition, source, Incomplete.FAIL, out);
        return out.toByteArray();
    }

    private static List<String> units(Source source) {
        return Documents.read(source).units().stream()
                .map(unit -> unit.kind().label() + ": " + unit.content().text())
                .toList();
    }

    @Test
    void anOdtIsReadWithNotesFootersAndWhatPicturesShow() {
        assertThat(units(Zips.of("bread.odt", odt())))
                .containsExactly(
                        "title: Bread",
                        "sentence: Mix <1>well</1> & wait<2/>.<3/>Bake<4/>it.",
                        "item: Flour",
                        "cell: Cell",
                        "sentence: An hour.",
                        "sentence: Page",
                        "label: A loaf",
                        "label: How to bake");
        assertThat(Documents.read(Zips.of("bread.odt", odt())).language()).isEqualTo("en-US");
    }

    @Test
    void aBookIsReadInTheOrderOfItsSpine() {
        assertThat(units(Zips.of("bread.epub", epub())))
                .containsExactly(
                        "title: Bread",
                        "sentence: Mix\u00a0<1>well</1>\u00a0& wait.",
                        "code: cut -f 1",
                        "label: A loaf",
                        "label: How to bake");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itsOwnWordsLeaveEveryPartAsItWas(Source source) throws IOException {
        assertThat(Zips.parts(written(source, Documents.read(source).language(), words -> words)))
                .isEqualTo(Zips.parts(source.bytes()));
    }

    @Test
    void whatWasPackedAsAStreamIsReadAndPackedLikeOthers() throws IOException {
        Source odt = Zips.streamed("bread.odt", odt());
        Source epub = Zips.streamed("bread.epub", epub());
        assertThat(units(odt)).isEqualTo(units(Zips.of("bread.odt", odt())));
        assertThat(Zips.parts(written(odt, "en-US", words -> words))).isEqualTo(odt());
        assertThat(Zips.parts(written(epub, "en", words -> words))).isEqualTo(epub());
    }

    @Test
    void otherWordsChangeWordsAndLanguageOfAnOdtAndNothingElse() throws IOException {
        Source source = Zips.of("bread.odt", odt());
        Map<String, String> now =
                Zips.parts(written(source, "fr", words -> words.replace("Bread", "Pain")));
        Map<String, String> expected = odt();
        expected.replaceAll(
                (name, xml) ->
                        xml.replace(">Bread<", ">Pain<")
                                .replace("\"en\"", "\"fr\"")
                                .replace("\"GB\"", "\"none\"")
                                .replace("\"US\"", "\"none\"")
                                .replace(">en-US<", ">fr<"));
        assertThat(now).isEqualTo(expected);
    }

    @Test
    void aParagraphWrittenAnewKeepsItsNoteItsTabAndItsBreak() throws IOException {
        Source source = Zips.of("bread.odt", odt());
        String content =
                Zips.parts(written(source, "fr", words -> words.replace("wait", "attendre")))
                        .get("content.xml");
        assertThat(content)
                .contains(
                        "Mix <text:span text:style-name=\"T1\">well</text:span> &amp; attendre"
                                + "<text:note text:id=\"n\">")
                .contains("</text:note>.<text:tab/>Bake<text:line-break/>it.</text:p>");
    }

    @Test
    void otherWordsChangeChaptersContentsAndPackageOfABook() throws IOException {
        byte[] book =
                written(
                        Zips.of("bread.epub", epub()),
                        "fr",
                        words -> words.replace("Bread", "Pain").replace("A loaf", "Une miche"));
        Map<String, String> expected = epub();
        expected.replaceAll(
                (name, xml) ->
                        xml.replace("Bread<", "Pain<")
                                .replace("\"en\"", "\"fr\"")
                                .replace(">en<", ">fr<")
                                .replace("A loaf", "Une miche"));
        assertThat(Zips.parts(book)).isEqualTo(expected);
        assertThat(new String(book, 30, 28, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void entitiesOfItsOwnAreNeverRead() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        Map<String, String> odt = odt();
        odt.compute("content.xml", (name, xml) -> evil + xml.substring(21).replace("Mix", "&e;"));
        Map<String, String> epub = epub();
        epub.compute(
                "OPS/text/one a.xhtml",
                (name, xml) -> evil + xml.substring(36).replace("Mix", "&e;"));
        for (Source each : List.of(Zips.of("a.odt", odt), Zips.of("a.epub", epub))) {
            assertThatThrownBy(() -> Documents.read(each))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("cannot be read as");
        }
    }

    @Test
    void namesThatLeadOutsideAndBombsAreRefused() {
        Map<String, String> outside = odt();
        outside.put("../evil.sh", "rm");
        assertThatThrownBy(() -> Documents.read(Zips.of("a.odt", outside)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be read as an OpenDocument text");
        Map<String, String> bomb = epub();
        bomb.put("OPS/big.txt", "0".repeat(30 << 20));
        assertThatThrownBy(() -> Documents.read(Zips.of("a.epub", bomb)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("decompression bomb");
    }

    @Test
    void aBookWhoseChaptersAreEncryptedIsRefused() {
        Map<String, String> epub = epub();
        epub.put(
                "META-INF/encryption.xml",
                "<encryption><CipherReference URI=\"OPS/text/one a.xhtml\"/></encryption>");
        assertThatThrownBy(() -> Documents.read(Zips.of("a.epub", epub)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("protected by a password");
    }

    @Test
    void whatWouldBeLostIsSaid() {
        Map<String, String> odt = odt();
        odt.compute(
                "content.xml",
                (name, xml) ->
                        xml.replace("<office:text>", "<office:text><text:tracked-changes/>"));
        assertThat(Documents.read(Zips.of("a.odt", odt)).metadata())
                .extractingByKey("caution")
                .isEqualTo(Trouble.TRACKED);
    }
}
