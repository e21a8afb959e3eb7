package interligne.exchange.bilingual.formats;

import interligne.article.State;
import interligne.article.UserError;
import interligne.exchange.Xml;
import interligne.exchange.bilingual.PairWriter;
import interligne.exchange.bilingual.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An Excel workbook for reviewers: id, source, target, state and comment; kind, time and article in
 * hidden columns. Every cell is text, so that nothing is taken for a formula, a number or a date.
 */
final class WorkbookWriter implements PairWriter {

    /** The most UTF-16 units that Excel keeps in a cell. */
    private static final int FULL = 32_767;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** What Excel would take for an escaped character (ISO/IEC 29500-1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Widths of the columns in characters. */
    private static final int[] WIDTHS = {9, 60, 60, 14, 40, 12, 22, 22};

    private static final int HEAD = 1;
    private static final int CELL = 2;

    /** Like a cell, and the program is told that an apostrophe stands in front of the text. */
    private static final int GUARDED = 3;

    private static final String STYLES =
            "<styleSheet xmlns=\"%s\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/>"
                    + "</font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills"
                    + " count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                    + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/><xf"
                    + " numFmtId=\"49\" fontId=\"1\" applyFont=\"1\" applyNumberFormat=\"1\"/>%s%s"
                    + "</cellXfs></styleSheet>\n";

    private static final String TEXT =
            "<xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\"%s><alignment"
                    + " vertical=\"top\" wrapText=\"1\"/></xf>";

    @Override
    public void write(Work work, OutputStream out) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                OfficeParts.types(
                        "xl/workbook.xml",
                        "spreadsheetml.sheet.main",
                        "xl/worksheets/sheet1.xml",
                        "spreadsheetml.worksheet",
                        "xl/styles.xml",
                        "spreadsheetml.styles"));
        parts.put("_rels/.rels", OfficeParts.relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", book(work));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                OfficeParts.relations(
                        "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        String guarded = TEXT.formatted(" quotePrefix=\"1\"");
        parts.put("xl/styles.xml", STYLES.formatted(MAIN, TEXT.formatted(""), guarded));
        parts.put("xl/worksheets/sheet1.xml", sheet(work));
        OfficeParts.write(parts, out);
    }

    /** A sheet's name has at most 31 characters, and not these. */
    private static String book(Work work) {
        String name = work.article().id().replaceAll("[\\[\\]:*?/\\\\]", "-");
        return "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OfficeParts.OFFICE
                + "\"><sheets><sheet name=\""
                + Xml.attribute(name.substring(0, Math.min(31, name.length())))
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>\n";
    }

    private static String sheet(Work work) throws IOException {
        StringBuilder xml = new StringBuilder(16_384);
        xml.append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>");
        xml.append("</sheetPr><sheetViews><sheetView");
        xml.append(" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
        xml.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(WIDTHS[i]).append("\" customWidth=\"1\"");
            xml.append(i > 4 ? " hidden=\"1\"/>" : "/>");
        }
        xml.append("</cols><sheetData>");
        String from = work.edition().source();
        String to = work.edition().target();
        List<String> head =
                List.of("id", from, to, "state", "comment", "kind", "changed", "article");
        int[] row = {1};
        row(xml, row[0], head);
        work.each(
                (segment, each) ->
                        row(
                                xml,
                                ++row[0],
                                List.of(
                                        each.id(),
                                        segment.source().text(),
                                        each.target(),
                                        TableWriter.state(each),
                                        each.note(),
                                        segment.kind().label(),
                                        Stamp.of(each),
                                        work.article().id())));
        xml.append("</sheetData>");
        choice(xml, row[0]);
        xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return xml.append("</worksheet>\n").toString();
    }

    /** The states to choose from; the file's own word may stay what it is. */
    private static void choice(StringBuilder xml, int rows) {
        List<String> states = new ArrayList<>();
        for (State state : State.values()) {
            states.add(state.label());
        }
        xml.append("<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\"");
        xml.append(" sqref=\"D2:D").append(Math.max(2, rows)).append("\"><formula1>\"");
        xml.append(String.join(",", states))
                .append("\"</formula1></dataValidation></dataValidations>");
    }

    private static void row(StringBuilder xml, int row, List<String> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, 1 + cells.get(i).length() / WIDTHS[i]);
        }
        int height = Math.min(400, 15 * lines);
        xml.append("<row r=\"").append(row).append("\" ht=\"").append(height).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (text.length() > FULL) {
                throw new UserError(
                        cells.get(0)
                                + " has more than 32767 characters, which no cell of a workbook"
                                + " holds: export as csv, or split the segment.");
            }
            boolean formula = !Formula.guarded(text).equals(text);
            int style = row == 1 ? HEAD : formula ? GUARDED : CELL;
            xml.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(row)
                    .append("\" s=\"")
                    .append(style);
            if (text.isEmpty()) {
                xml.append("\"/>");
            } else {
                String escaped = Xml.text(ESCAPE.matcher(text).replaceAll("_x005F_"));
                xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped);
                xml.append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }
}
