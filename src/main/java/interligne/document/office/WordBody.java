package interligne.document.office;

import interligne.article.Kind;
import interligne.document.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The blocks of a page as paragraphs, list items and tables of a Word document. */
final class WordBody {

    /** Word's lists know nine levels. */
    private static final int DEEPEST = 8;

    private static final String BULLETS = "0";
    private static final String NUMBERS = "1";

    /** Where a page ends: A4, margins of an inch. */
    private static final String SECTION =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                    + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\""
                    + " w:gutter=\"0\"/></w:sectPr>";

    private final StringBuilder xml = new StringBuilder(8192);
    private final Map<String, String> links = new LinkedHashMap<>();

    /** Ids of lists by where they stand; a numbered list begins with its first number. */
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    private String item = "";

    /** Addresses of links with their ids. */
    Map<String, String> links() {
        return links;
    }

    /** All blocks in order. */
    void write(List<Page.Block> blocks) {
        int at = 0;
        while (at < blocks.size()) {
            String table = table(blocks.get(at));
            if (table.isEmpty()) {
                paragraph(blocks.get(at++), xml);
                continue;
            }
            int end = at;
            while (end < blocks.size() && table(blocks.get(end)).equals(table)) {
                end++;
            }
            table(blocks.subList(at, end), table);
            at = end;
        }
    }

    String document() {
        return "<w:document "
                + WordLook.NAMESPACES
                + "><w:body>"
                + xml
                + SECTION
                + "</w:body></w:document>\n";
    }

    /** The path of the outermost table whose cell holds the block, else empty. */
    private static String table(Page.Block block) {
        List<String> steps = block.steps();
        for (int i = 0; i + 2 < steps.size(); i++) {
            boolean cell = Page.name(steps.get(i)).equals("table");
            if (cell && Page.name(steps.get(i + 1)).equals("tr")) {
                return String.join("/", steps.subList(0, i + 1));
            }
        }
        return "";
    }

    /** Rows and cells by number: a cell without words has no block, but keeps its place. */
    private void table(List<Page.Block> blocks, String table) {
        Map<Integer, Map<Integer, StringBuilder>> rows = new TreeMap<>();
        int columns = 1;
        boolean head = true;
        int depth = table.split("/").length;
        for (Page.Block block : blocks) {
            int row = number(block.steps().get(depth));
            int column = number(block.steps().get(depth + 1));
            columns = Math.max(columns, column);
            Map<Integer, StringBuilder> cells = rows.computeIfAbsent(row, key -> new TreeMap<>());
            paragraph(block, cells.computeIfAbsent(column, key -> new StringBuilder()));
            boolean first = rows.size() == 1;
            head &= !first || Page.name(block.steps().get(depth + 1)).equals("th");
        }
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:color=\"AAAAAA\"/>");
        }
        xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        xml.append("<w:gridCol/>".repeat(columns)).append("</w:tblGrid>");
        boolean header = head;
        for (Map<Integer, StringBuilder> cells : rows.values()) {
            xml.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            header = false;
            for (int column = 1; column <= columns; column++) {
                StringBuilder cell = cells.get(column);
                xml.append("<w:tc>").append(cell == null ? "<w:p/>" : cell).append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl><w:p/>");
    }

    private static int number(String step) {
        String digits = step.substring(Page.name(step).length());
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private void paragraph(Page.Block block, StringBuilder out) {
        String style = style(block);
        String list = block.kind() == Kind.ITEM || block.kind() == Kind.LINK ? list(block) : "";
        WordInline inline = new WordInline(links, block.kind() == Kind.CODE);
        inline.write(block);
        out.append("<w:p>");
        if (!style.isEmpty() || !list.isEmpty()) {
            String named = list.isEmpty() ? style : "ListParagraph";
            out.append("<w:pPr><w:pStyle w:val=\"").append(named).append("\"/>");
            out.append(list).append("</w:pPr>");
        }
        out.append(inline.xml()).append("</w:p>");
    }

    private static String style(Page.Block block) {
        return switch (block.kind()) {
            case TITLE -> "Title";
            case HEADING -> "Heading" + Math.max(1, Math.min(6, block.level()));
            case CODE -> "HTMLPreformatted";
            case QUOTE -> "Quote";
            case CAPTION -> "Caption";
            case ITEM, LINK, LABEL, CELL, SENTENCE -> "";
        };
    }

    /** The list and the depth of an item; the second paragraph of one has no mark of its own. */
    private String list(Page.Block block) {
        String path = block.path();
        int slash = path.lastIndexOf("/li");
        boolean more = slash >= 0 && path.equals(item);
        item = path;
        String where = slash < 0 ? "ul" : path.substring(0, slash);
        int depth = Math.min(DEEPEST, Math.max(0, where.split("/li", -1).length - 1));
        if (more) {
            int left = 720 + 360 * depth;
            return "<w:ind w:left=\"" + left + "\"/>";
        }
        boolean ordered = where.substring(where.lastIndexOf('/') + 1).startsWith("ol");
        int id =
                lists.computeIfAbsent(
                        (ordered ? NUMBERS : BULLETS) + where, key -> lists.size() + 1);
        return "<w:numPr><w:ilvl w:val=\""
                + depth
                + "\"/><w:numId w:val=\""
                + id
                + "\"/></w:numPr>";
    }

    /** The part that says how lists are marked. */
    String numbering() {
        StringBuilder out = new StringBuilder(4096);
        out.append("<w:numbering ").append(WordLook.NAMESPACES).append('>');
        marks(out, BULLETS, "bullet");
        marks(out, NUMBERS, "decimal");
        lists.forEach(
                (where, id) -> {
                    out.append("<w:num w:numId=\"")
                            .append(id)
                            .append("\"><w:abstractNumId w:val=\"");
                    out.append(where, 0, 1).append("\"/>");
                    for (int level = 0; where.startsWith(NUMBERS) && level <= DEEPEST; level++) {
                        out.append("<w:lvlOverride w:ilvl=\"").append(level);
                        out.append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
                    }
                    out.append("</w:num>");
                });
        return out.append("</w:numbering>\n").toString();
    }

    private static void marks(StringBuilder out, String id, String format) {
        out.append("<w:abstractNum w:abstractNumId=\"").append(id);
        out.append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level <= DEEPEST; level++) {
            String mark = format.equals("bullet") ? "\u2022" : "%" + (level + 1) + ".";
            out.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/>");
            out.append("<w:numFmt w:val=\"").append(format).append("\"/><w:lvlText w:val=\"");
            out.append(mark).append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
            out.append(720 + 360 * level).append("\" w:hanging=\"360\"/></w:pPr></w:lvl>");
        }
        out.append("</w:abstractNum>");
    }
}
