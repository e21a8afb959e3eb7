package interligne.exchange.bilingual.formats;

import interligne.exchange.Xml;
import interligne.exchange.bilingual.PairWriter;
import interligne.exchange.bilingual.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Word document with one table for reviewers: id, source, target, state and comment. Kind,
 * article and time of the last change stand as hidden text behind the id.
 */
final class WordTableWriter implements PairWriter {

    private static final String BODY = "word/document.xml";

    /** Twentieths of a point, on a landscape page. */
    private static final int[] WIDTHS = {900, 5000, 5000, 1300, 2200};

    @Override
    public void write(Work work, OutputStream out) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", OfficeParts.types(BODY, "wordprocessingml.document.main"));
        parts.put("_rels/.rels", OfficeParts.relations("officeDocument", BODY));
        parts.put(BODY, document(work));
        OfficeParts.write(parts, out);
    }

    private static String document(Work work) throws IOException {
        StringBuilder xml = new StringBuilder(16_384);
        xml.append(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        xml.append("<w:body>");
        paragraph(xml, work.article().title(), "<w:b/><w:sz w:val=\"28\"/>", "");
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:color=\"AAAAAA\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        String from = work.edition().source();
        String to = work.edition().target();
        row(xml, "", "", from, to, "id", from, to, "state", "comment");
        work.each(
                (segment, each) ->
                        row(
                                xml,
                                " "
                                        + segment.kind().label()
                                        + " "
                                        + work.article().id()
                                        + " "
                                        + Stamp.of(each),
                                "",
                                from,
                                to,
                                each.id(),
                                segment.source().text(),
                                each.target(),
                                TableWriter.state(each),
                                each.note()));
        xml.append("</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"");
        xml.append(" w:orient=\"landscape\"/><w:pgMar w:top=\"1000\" w:right=\"1200\"");
        xml.append(" w:bottom=\"1000\" w:left=\"1200\" w:header=\"500\" w:footer=\"500\"");
        return xml.append(" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n").toString();
    }

    private static void row(
            StringBuilder xml,
            String hidden,
            String none,
            String from,
            String to,
            String... cells) {
        boolean head = hidden.isEmpty();
        xml.append("<w:tr><w:trPr><w:cantSplit/>");
        xml.append(head ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[i]);
            xml.append("\" w:type=\"dxa\"/></w:tcPr>");
            String language = i == 1 ? from : i == 2 ? to : none;
            String mark =
                    language.isEmpty() ? "" : "<w:lang w:val=\"" + Xml.attribute(language) + "\"/>";
            paragraph(
                    xml,
                    cells[i],
                    (head ? "<w:b/>" : "") + "<w:sz w:val=\"20\"/>" + mark,
                    i == 0 ? hidden : "");
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static void paragraph(StringBuilder xml, String text, String look, String hidden) {
        xml.append("<w:p><w:pPr><w:spacing w:before=\"40\" w:after=\"40\"/></w:pPr>");
        String before = "<w:r><w:rPr>" + look + "</w:rPr>";
        for (String line : text.split("(?=[\n\t])")) {
            boolean broken = line.startsWith("\n");
            boolean tabbed = line.startsWith("\t");
            xml.append(before).append(broken ? "<w:br/>" : tabbed ? "<w:tab/>" : "");
            text(xml, broken || tabbed ? line.substring(1) : line);
        }
        if (!hidden.isEmpty()) {
            xml.append("<w:r><w:rPr><w:vanish/></w:rPr>");
            text(xml, hidden);
        }
        xml.append("</w:p>");
    }

    private static void text(StringBuilder xml, String words) {
        xml.append("<w:t xml:space=\"preserve\">").append(Xml.text(words)).append("</w:t></w:r>");
    }
}
