package interligne.exchange.bilingual.formats;

import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.XmlIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the first table of a Word document that has a header; deleted words do not count. */
final class WordTable implements PairReader {

    private static final String BODY = "word/document.xml";

    /** Columns that stand as hidden text behind the id. */
    private static final List<String> HIDDEN = List.of("kind", "article", "changed");

    /** Not there for a reader: deleted, moved away, or repeated for old programs. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "Fallback", "rPr", "pPr");

    @Override
    public void read(InputStream in, Request request, Sink sink) throws IOException {
        OfficeParts parts = OfficeParts.read(in, request.name(), BODY::equals);
        XmlIn xml = parts.open(BODY);
        while (xml.more()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.local().equals("tbl")) {
                Table.read(new Rows(xml), request, sink);
                return;
            }
        }
        throw XmlIn.fault(
                request.name(),
                1,
                "the document has no table",
                "import the document that export --format docx-table wrote");
    }

    private static final class Rows implements Table.RowSource {
        private final XmlIn xml;
        private int row;
        private boolean done;

        Rows(XmlIn xml) {
            this.xml = xml;
        }

        @Override
        public int line() {
            return row;
        }

        @Override
        public @Nullable List<String> next() {
            while (!done && xml.more()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT && xml.local().equals("tbl")) {
                    done = true;
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.local().equals("tr")) {
                    row++;
                    return opened(cells());
                }
            }
            return null;
        }

        /** The header names the hidden columns; the first cell of each other row holds them. */
        private List<String> opened(List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return List.of("");
            }
            List<String> all = new ArrayList<>(cells);
            if (row == 1) {
                all.addAll(HIDDEN);
            } else {
                String[] words = cells.get(0).strip().split("\\s+");
                all.set(0, words[0]);
                for (int i = 1; i <= HIDDEN.size(); i++) {
                    all.add(i < words.length ? words[i] : "");
                }
            }
            return all;
        }

        private List<String> cells() {
            List<String> cells = new ArrayList<>();
            xml.inside(
                    name -> {
                        boolean cell = name.equals("tc");
                        if (cell) {
                            cells.add(cell());
                        }
                        return cell;
                    });
            return cells;
        }

        /** The words of a cell; its paragraphs are lines. */
        private String cell() {
            StringBuilder out = new StringBuilder();
            xml.inside(
                    name -> {
                        boolean read = GONE.contains(name);
                        switch (name) {
                            case "t" -> {
                                out.append(xml.words());
                                read = true;
                            }
                            case "p", "br", "cr" -> out.append('\n');
                            case "tab" -> out.append('\t');
                            case "noBreakHyphen" -> out.append('\u2011');
                            default -> {
                                if (read) {
                                    xml.skip();
                                }
                            }
                        }
                        xml.bounded(out.length());
                        return read;
                    });
            boolean begins = out.length() > 0 && out.charAt(0) == '\n'; // as its first paragraph
            return begins ? out.substring(1) : out.toString();
        }
    }
}
