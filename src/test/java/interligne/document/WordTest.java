package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import interligne.document.formats.PdfFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordTest {

    private static final String NAMES =
            "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:wps=\"wps\" xmlns:mc=\"mc\"";

    private static final String BODY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document "
                    + NAMES
                    + "><w:body>"
                    + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Bread</w:t></w:r></w:p>"
                    + "<w:p w:rsidR=\"1\"><w:bookmarkStart w:id=\"0\"/><w:r><w:rPr><w:lang"
                    + " w:val=\"en-US\"/></w:rPr><w:t xml:space=\"preserve\">Mix </w:t></w:r>"
                    + "<w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>well</w:t></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> &amp; see </w:t></w:r>"
                    + "<w:hyperlink r:id=\"r1\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>"
                    + "<w:t>salt</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t><w:br/><w:t>Wait</w:t></w:r>"
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                    + "<w:r><w:t>One</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:t>Around </w:t></w:r><w:r><w:drawing><wps:txbx><w:txbxContent>"
                    + "<w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>"
                    + "</w:r><w:r><w:t>a box</w:t></w:r></w:p><w:sectPr/></w:body></w:document>";

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] word(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", body);
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"https://salt.example/\"/>"
                        + "</Relationships>");
        parts.put("word/media/picture.bin", "\u0001\u0002");
        return zip(parts);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] same(byte[] bytes, UnaryOperator<String> words) throws IOException {
        Source source = new Source(bytes, "bread.docx", "");
        Article article = Editions.cut(Documents.read(source)).in("en");
        Edition edition = Editions.edition(article, "fr", words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.writeSame(article, edition, source, Incomplete.SOURCE, out);
        return out.toByteArray();
    }

    @Test
    void paragraphsBecomeUnits() {
        Article article = Documents.read(new Source(word(BODY), "bread.docx", ""));
        assertThat(article.units())
                .extracting(
                        unit ->
                                unit.kind().label()
                                        + " "
                                        + unit.path()
                                        + ": "
                                        + unit.content().text())
                .containsExactly(
                        "title : Bread",
                        "sentence : Mix <1>well</1> & see <2>salt</2>.<3/>Wait",
                        "item ul1/li1: One",
                        "cell table1/tr1/td1: Cell",
                        "sentence : In a box",
                        "sentence : Around <1/>a box");
        assertThat(article.units().get(1).content().codes().get(1).attributes())
                .containsEntry("href", "https://salt.example/");
        assertThat(article.metadata().get("caution")).contains("tracked changes");
    }

    @Test
    void onlyWordsAndLanguageMarksChange() throws IOException {
        byte[] original = word(BODY);
        Map<String, String> kept = parts(same(original, UnaryOperator.identity()));
        Map<String, String> before = parts(original);
        assertThat(kept.get("word/document.xml")).isEqualTo(BODY.replace("en-US", "fr"));
        kept.remove("word/document.xml");
        before.remove("word/document.xml");
        assertThat(kept).isEqualTo(before);
        String french =
                parts(
                                same(
                                        original,
                                        text ->
                                                switch (text) {
                                                    case "Bread" -> "Pain";
                                                    case "In a box" -> "En boîte";
                                                    case "Around <1/>a box" -> "Autour <1/>d'elle";
                                                    default ->
                                                            text.startsWith("Mix")
                                                                    ? "<2>Sel</2> & mêlez <1>bien</1>"
                                                                    : "";
                                                }))
                        .get("word/document.xml");
        assertThat(french)
                .contains("<w:r><w:t xml:space=\"preserve\">Pain</w:t></w:r>")
                .contains("<w:bookmarkStart w:id=\"0\"/><w:hyperlink r:id=\"r1\"><w:r><w:rPr>")
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">bien</w:t></w:r>")
                .contains(">En boîte</w:t>")
                .contains("d&#39;elle".replace("&#39;", "'"))
                .contains("<w:footnoteReference w:id=\"2\"/>")
                .contains("<w:delText>gone</w:delText>");
    }

    @Test
    void hostileArchivesAreRefused() {
        assertRefused("bomb.docx", word(" ".repeat(60_000_000)), "decompression bomb");
        assertRefused(
                "out.docx",
                zip(Map.of("word/document.xml", BODY, "../evil.xml", "<x/>")),
                "cannot be read as a Word document");
        assertRefused(
                "xxe.docx",
                word("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><w:document/>"),
                "cannot be read as a Word document");
        assertRefused(
                "cut.docx", word(BODY.substring(0, 900)), "cannot be read as a Word document");
        assertRefused(
                "deep.odt",
                zip(
                        Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                " ".repeat(60_000_000))),
                "");
    }

    private static void assertRefused(String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> Documents.read(new Source(bytes, name, "")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(message);
    }

    @Test
    void linesOfAPageAreJoined() {
        assertThat(PdfFormat.joined("The oven is im-\nportant, so is\nthe well-\nKnown stone."))
                .isEqualTo("The oven is important, so is the well- Known stone.");
    }
}
