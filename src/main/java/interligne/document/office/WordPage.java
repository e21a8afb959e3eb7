package interligne.document.office;

import interligne.document.Archive;
import interligne.document.Page;
import interligne.document.PageFormat;
import interligne.document.XmlTokens;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A clean Word document (ECMA-376, transitional) for articles that came as PDF, RTF or anything
 * else: headings, lists, tables, quotations and notes in Word's own styles, so that it can be laid
 * out anew.
 */
public final class WordPage implements PageFormat {

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static final String TYPES =
            """
            <Types xmlns="%1$s/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="%2$s.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="%2$s.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="%2$s.numbering+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """;

    private static final String ROOT =
            """
            <Relationships xmlns="%1$s/relationships">
            <Relationship Id="rId1" Type="%2$s/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="%1$s/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """;

    private static final String CORE =
            """
            <cp:coreProperties xmlns:cp="%s/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>%s</dc:language>
            </cp:coreProperties>
            """;

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        WordBody body = new WordBody();
        body.write(page.blocks());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML + TYPES.formatted(PACKAGE, WORD));
        parts.put("_rels/.rels", XML + ROOT.formatted(PACKAGE, OFFICE));
        parts.put("word/document.xml", XML + body.document());
        parts.put("word/_rels/document.xml.rels", XML + relationships(body));
        parts.put("word/styles.xml", XML + WordLook.styles(page.language()));
        parts.put("word/numbering.xml", XML + body.numbering());
        parts.put("docProps/core.xml", XML + properties(page));
        out.write(Archive.pack(parts));
    }

    private static String properties(Page page) {
        return CORE.formatted(
                PACKAGE,
                XmlTokens.escape(page.title()),
                XmlTokens.escape(page.metadata().getOrDefault("author", "")),
                XmlTokens.escape(page.language()));
    }

    private static String relationships(WordBody body) {
        StringBuilder xml = new StringBuilder();
        xml.append("<Relationships xmlns=\"").append(PACKAGE).append("/relationships\">\n");
        relationship(xml, "styles", "styles", "styles.xml", "");
        relationship(xml, "numbering", "numbering", "numbering.xml", "");
        body.links()
                .forEach(
                        (address, id) ->
                                relationship(
                                        xml,
                                        id,
                                        "hyperlink",
                                        XmlTokens.escape(address),
                                        " TargetMode=\"External\""));
        return xml.append("</Relationships>\n").toString();
    }

    private static void relationship(
            StringBuilder xml, String id, String type, String target, String mode) {
        xml.append("<Relationship Id=\"").append(id);
        xml.append("\" Type=\"").append(OFFICE).append('/').append(type);
        xml.append("\" Target=\"").append(target).append('"').append(mode).append("/>\n");
    }
}
