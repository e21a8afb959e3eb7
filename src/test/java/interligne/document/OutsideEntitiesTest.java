package interligne.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A document that names a file or an address as an entity neither reads the one nor opens the
 * other.
 */
class OutsideEntitiesTest {

    private static final String SECRET = "the secret of the house";

    @TempDir Path folder;

    /** A part of each format, with the sentence that is refused or read. */
    @ParameterizedTest
    @CsvSource({
        "a.docx, word/document.xml, w:document, w:p, w:t",
        "a.docx, docProps/core.xml, cp:coreProperties, dc:title, x",
        "a.docx, word/styles.xml, w:styles, w:style, x",
        "a.pptx, ppt/presentation.xml, p:presentation, p:sldIdLst, x",
        "a.pptx, ppt/slides/slide1.xml, p:sld, a:p, a:t",
        "a.odt, content.xml, office:document-content, text:p, text:span",
        "a.odt, styles.xml, office:document-styles, text:p, text:span",
        "a.odt, meta.xml, office:document-meta, dc:title, x",
        "a.epub, META-INF/container.xml, container, rootfiles, x",
        "a.epub, book.opf, package, dc:title, x",
        "a.epub, c.xhtml, html, p, b",
        "a.epub, toc.ncx, ncx, text, x"
    })
    void ofAZippedDocument(String name, String part, String root, String outer, String inner)
            throws IOException {
        Map<String, String> parts = parts(name);
        assertThat(parts).containsKey(part);
        String inside = "<%s><%s>&e;&f;</%s></%s>".formatted(outer, inner, inner, outer);
        refused(
                entities ->
                        Documents.read(
                                Zips.of(
                                        name,
                                        with(
                                                parts,
                                                part,
                                                entities + "<" + root + ">" + inside + "</" + root
                                                        + ">"))));
    }

    /** HTML has no entities of its own: the names stay as they are typed. */
    @Test
    void ofAPageThatSaysItIsXml() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (String name : new String[] {"a.html", "a.xhtml"}) {
                String page =
                        "<?xml version='1.0'?>"
                                + entities(server)
                                + "<html><body><p>Bread &e; and &f; salt.</p></body></html>";
                Article article = Documents.read(Editions.source(name, page));
                assertThat(article.units().toString()).contains("Bread").doesNotContain(SECRET);
            }
            assertNobodyCame(server);
        }
    }

    /** Reads a document that must be refused. */
    private interface Reader {
        void read(String entities) throws IOException;
    }

    private void refused(Reader reader) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> reader.read(entities(server)))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("cannot be read as")
                    .hasMessageNotContaining(SECRET);
            assertNobodyCame(server);
        }
    }

    private String entities(ServerSocket server) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        return "<!DOCTYPE r [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\"><!ENTITY f SYSTEM \"http://127.0.0.1:"
                + server.getLocalPort()
                + "/f\">]>";
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    private static Map<String, String> with(Map<String, String> parts, String part, String xml) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(part, xml);
        return changed;
    }

    /** The least of each format that has words to read. */
    private static Map<String, String> parts(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        switch (name) {
            case "a.docx" -> {
                parts.put(
                        "word/document.xml",
                        "<w:document><w:p><w:r><w:t>Bread</w:t></w:r></w:p></w:document>");
                parts.put("word/styles.xml", "<w:styles/>");
                parts.put("docProps/core.xml", "<cp:coreProperties/>");
            }
            case "a.pptx" -> {
                parts.put(
                        "ppt/presentation.xml",
                        "<p:presentation><p:sldId r:id=\"r1\"/></p:presentation>");
                parts.put(
                        "ppt/_rels/presentation.xml.rels",
                        "<r><Relationship Id=\"r1\" Target=\"slides/slide1.xml\"/></r>");
                parts.put("ppt/slides/slide1.xml", "<p:sld/>");
            }
            case "a.odt" -> {
                parts.put("mimetype", "application/vnd.oasis.opendocument.text");
                parts.put("content.xml", "<office:body><text:p>Bread</text:p></office:body>");
                parts.put("styles.xml", "<office:document-styles/>");
                parts.put("meta.xml", "<office:document-meta/>");
            }
            default -> {
                parts.put("mimetype", "application/epub+zip");
                parts.put("META-INF/container.xml", "<rootfile full-path=\"book.opf\"/>");
                parts.put(
                        "book.opf",
                        "<package><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/>"
                                + "<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>"
                                + "<itemref idref=\"c\"/></package>");
                parts.put("c.xhtml", "<html><p>Bread</p></html>");
                parts.put("toc.ncx", "<ncx/>");
            }
        }
        return parts;
    }
}
