package interligne.exchange.bilingual.formats;

import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.XmlIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook (ECMA-376) as a table with a header. */
final class Workbook implements PairReader {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A sheet has at most so many columns; a row of ours has eight. */
    private static final int WIDEST = 16_384;

    @Override
    public void read(InputStream in, Request request, Sink sink) throws IOException {
        OfficeParts parts =
                OfficeParts.read(
                        in,
                        request.name(),
                        part ->
                                part.startsWith("xl/")
                                        && (part.endsWith("xml") || part.endsWith("rels")));
        XmlIn sheet = parts.open(first(parts));
        Table.read(new Rows(sheet, shared(parts), sink), request, sink);
    }

    /** The part of the first sheet in the order of the tabs. */
    private static String first(OfficeParts parts) {
        Map<String, String> targets = new HashMap<>();
        if (parts.has("xl/_rels/workbook.xml.rels")) {
            XmlIn relations = parts.open("xl/_rels/workbook.xml.rels");
            while (relations.more()) {
                if (relations.next() == XMLStreamConstants.START_ELEMENT) {
                    targets.put(relations.attribute("Id"), relations.attribute("Target"));
                }
            }
        }
        XmlIn book = parts.open("xl/workbook.xml");
        while (book.more()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT && book.local().equals("sheet")) {
                String id = book.attribute(OfficeParts.OFFICE, "id");
                String target = targets.getOrDefault(id == null ? "" : id, "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return "xl/worksheets/sheet1.xml";
    }

    private static List<String> shared(OfficeParts parts) {
        List<String> all = new ArrayList<>();
        if (parts.has("xl/sharedStrings.xml")) {
            XmlIn xml = parts.open("xl/sharedStrings.xml");
            while (xml.more()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.local().equals("si")) {
                    all.add(words(xml));
                }
            }
        }
        return all;
    }

    /** The text of a string, its runs joined; readings of characters (phonetic runs) left out. */
    private static String words(XmlIn xml) {
        StringBuilder out = new StringBuilder();
        xml.inside(
                name -> {
                    boolean words = name.equals("t");
                    boolean reading = name.equals("rPh");
                    if (words) {
                        out.append(xml.words());
                    } else if (reading) {
                        xml.skip();
                    }
                    return words || reading;
                });
        Matcher escapes = ESCAPE.matcher(out);
        return escapes.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The rows of the sheet; a cell that holds a formula counts as empty and is told. */
    private static final class Rows implements Table.RowSource {
        private final XmlIn xml;
        private final List<String> shared;
        private final Sink sink;
        private int row;

        Rows(XmlIn xml, List<String> shared, Sink sink) {
            this.xml = xml;
            this.shared = shared;
            this.sink = sink;
        }

        @Override
        public int line() {
            return row;
        }

        @Override
        public @Nullable List<String> next() {
            while (xml.more()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.local().equals("row")) {
                    row++;
                    return cells();
                }
            }
            return null;
        }

        private List<String> cells() {
            List<String> cells = new ArrayList<>();
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return trimmed(cells);
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.local().equals("c")) {
                    int column = column(xml.attribute("r"), cells.size());
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, cell());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    xml.skip();
                }
            }
        }

        /** Empty cells at the end have a format only; an empty row is one empty cell. */
        private static List<String> trimmed(List<String> cells) {
            int end = cells.size();
            while (end > 0 && cells.get(end - 1).isBlank()) {
                end--;
            }
            return end == 0 ? List.of("") : cells.subList(0, end);
        }

        private int column(String reference, int next) {
            int column = 0;
            int at = 0;
            while (at < reference.length() && Character.isLetter(reference.charAt(at)) && at < 4) {
                column = column * 26 + Character.toUpperCase(reference.charAt(at++)) - 'A' + 1;
            }
            int found = column == 0 ? next : column - 1;
            if (found < 0 || found >= WIDEST) {
                throw xml.fault("there is no cell " + reference, "save the workbook again");
            }
            return found;
        }

        private String cell() {
            String type = xml.attribute("t");
            String where = xml.attribute("r");
            String text = "";
            boolean formula = false;
            int open = 1;
            while (open > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.local()) {
                        case "is" -> text = words(xml);
                        case "v" -> text = value(type, xml.words());
                        case "f" -> {
                            formula = true;
                            xml.skip();
                        }
                        default -> open++;
                    }
                }
            }
            if (formula) {
                sink.remark(
                        row,
                        "the cell "
                                + where
                                + " holds a formula and counts as empty: type an apostrophe before"
                                + " a text that begins with =.");
            }
            return formula ? "" : text;
        }

        private String value(String type, String value) {
            if (!type.equals("s")) {
                return value;
            }
            boolean number = value.strip().matches("\\d{1,9}");
            int index = number ? Integer.parseInt(value.strip()) : shared.size();
            if (index >= shared.size()) {
                throw xml.fault("a cell names a text that is not there", "save the workbook again");
            }
            return shared.get(index);
        }
    }
}
