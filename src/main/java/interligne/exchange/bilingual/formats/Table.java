package interligne.exchange.bilingual.formats;

import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.State;
import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Ids;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.PlainTags;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextIn;
import interligne.exchange.bilingual.XmlIn;
import interligne.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a header: {@code id} and one column for each language tag; comma, semicolon or
 * tab; quotes as in RFC 4180; Excel's {@code sep=} line is understood.
 */
final class Table implements PairReader {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private static final Set<String> OWN =
            Set.of("id", "kind", "state", "note", "comment", "article", "changed");

    @Override
    public void read(InputStream in, Request request, Sink sink) throws IOException {
        read(new Rows(TextIn.open(in, request.name()), request.start().lines()), request, sink);
    }

    /** Where rows come from. */
    interface RowSource {

        /** The next row, or null at the end. */
        @Nullable List<String> next() throws IOException;

        /** The line or the row of the table that it began on, from 1. */
        int line();

        /**
         * A cell without what the format put around it: as it is, unless a format puts anything.
         */
        default String bare(String cell) {
            return cell;
        }
    }

    /** Reads the rows of any kind of table whose first row is a header. */
    static void read(RowSource rows, Request request, Sink sink) throws IOException {
        List<String> header = rows.next();
        if (header == null) {
            throw XmlIn.fault(request.name(), 1, "the file is empty", "begin it with a header");
        }
        Columns columns = columns(header, request);
        Ids ids = new Ids();
        int number = request.start().records();
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            row = row.stream().map(rows::bare).toList();
            if (row.size() == 1 && row.get(0).isEmpty()) {
                continue;
            }
            number++;
            String id = cell(row, columns.id);
            String name = id.isEmpty() ? Integer.toString(number) : id;
            if (row.size() > header.size()) {
                sink.broken(rows.line(), tooWide(row, header, request.name(), rows.line()));
            } else if (!ids.add(name)) {
                sink.broken(rows.line(), twice(name, request.name(), rows.line()));
            } else {
                sink.entry(entry(columns, row, name, rows.line()));
            }
        }
    }

    private static UserError tooWide(List<String> row, List<String> header, String file, int line) {
        return XmlIn.fault(
                file,
                line,
                row.size() + " cells in a table of " + header.size() + " columns",
                "put quotes around cells that hold the separator");
    }

    private static UserError twice(String id, String file, int line) {
        return XmlIn.fault(file, line, "id " + id + " is there twice", "give every row its own id");
    }

    /** Where the columns are; -1 for one that is not there. */
    private record Columns(
            int id,
            int from,
            int to,
            String fromTag,
            String toTag,
            int kind,
            int state,
            int note,
            int changed,
            int article) {}

    private static Columns columns(List<String> header, Request request) {
        List<String> names = new ArrayList<>();
        header.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        List<Integer> languages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!OWN.contains(names.get(i)) && TAG.matcher(names.get(i)).matches()) {
                languages.add(i);
            }
        }
        int from = column(header, languages, request.from(), -1);
        int to = column(header, languages, request.to(), from);
        if (from < 0 || to < 0) {
            int both = names.indexOf("source");
            if (both >= 0 && names.contains("target")) {
                from = both;
                to = names.indexOf("target");
                return columns(names, from, to, request.from(), request.to());
            }
            if (languages.size() > 1 && !request.to().isEmpty()) {
                throw XmlIn.fault(
                        request.name(),
                        1,
                        "the header has no translations into "
                                + request.to()
                                + " (it has "
                                + String.join(", ", header)
                                + ")",
                        "name one of its languages with --to");
            }
            throw XmlIn.fault(
                    request.name(),
                    1,
                    "the header has no two language columns (it has "
                            + String.join(", ", header)
                            + ")",
                    "name the columns by language tags, with id before them if there are ids");
        }
        return columns(names, from, to, header.get(from).strip(), header.get(to).strip());
    }

    private static Columns columns(List<String> names, int from, int to, String one, String other) {
        return new Columns(
                names.indexOf("id"),
                from,
                to,
                one.replace('_', '-'),
                other.replace('_', '-'),
                names.indexOf("kind"),
                names.indexOf("state"),
                Math.max(names.indexOf("note"), names.indexOf("comment")),
                names.indexOf("changed"),
                names.indexOf("article"));
    }

    private static int column(List<String> header, List<Integer> languages, String tag, int not) {
        for (int each : languages) {
            String name = header.get(each).strip();
            if (each != not && (tag.isEmpty() || name.equalsIgnoreCase(tag))) {
                return each;
            }
        }
        for (int each : languages) {
            if (each != not && Languages.same(header.get(each).strip(), tag)) {
                return each;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private static Entry entry(Columns columns, List<String> row, String id, int line) {
        Content[] pair = PlainTags.pair(cell(row, columns.from), cell(row, columns.to));
        String label = cell(row, columns.state);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Flag.of(label).ifPresent(flags::add);
        State state = flags.isEmpty() ? State.of(label).orElse(State.TRANSLATED) : State.FINAL;
        if (flags.contains(Flag.STALE)) {
            state = State.DRAFT;
        }
        if (pair[1].text().isBlank()) {
            state = State.NEW;
        }
        return new Entry(
                cell(row, columns.article),
                id,
                line,
                columns.fromTag,
                columns.toTag,
                Kind.of(cell(row, columns.kind)).orElse(Kind.SENTENCE),
                pair[0],
                pair[1],
                state,
                "",
                flags,
                cell(row, columns.note),
                Stamp.of(cell(row, columns.changed)),
                "",
                Entry.Occurrence.UNKNOWN);
    }

    /** The rows, each with the line it began on. */
    static final class Rows implements RowSource {
        private final TextIn text;
        private final int before;
        private char separator;
        private int line;

        /** For a part of a file before which so many lines stand. */
        Rows(TextIn text, int before) {
            this.text = text;
            this.before = before;
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public String bare(String cell) {
            return Formula.bare(cell);
        }

        @Override
        public @Nullable List<String> next() throws IOException {
            String raw = text.line();
            if (raw != null && text.number() == 1) {
                if (raw.toLowerCase(Locale.ROOT).startsWith("sep=") && raw.length() == 5) {
                    separator = raw.charAt(4);
                    raw = text.line();
                }
                separator = separator == 0 && raw != null ? guess(raw) : separator;
            }
            if (raw == null) {
                return null;
            }
            line = text.number() + before;
            return cells(raw);
        }

        /** The separator that the header uses most, outside quotes. */
        private static char guess(String header) {
            char best = ',';
            int most = 0;
            for (char candidate : new char[] {',', ';', '\t'}) {
                int count = 0;
                boolean quoted = false;
                for (int i = 0; i < header.length(); i++) {
                    char c = header.charAt(i);
                    quoted ^= c == '"';
                    count += c == candidate && !quoted ? 1 : 0;
                }
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        }

        private List<String> cells(String first) throws IOException {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            String raw = first;
            boolean quoted = false;
            int at = 0;
            while (true) {
                if (at >= raw.length()) {
                    if (!quoted) {
                        cells.add(cell.toString());
                        return cells;
                    }
                    raw = continued(cell);
                    at = 0;
                    continue;
                }
                char c = raw.charAt(at);
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (at + 1 < raw.length() && raw.charAt(at + 1) == '"') {
                        cell.append('"');
                        at++;
                    } else {
                        quoted = false;
                    }
                } else if (c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '"' && cell.length() == 0) {
                    quoted = true;
                } else {
                    cell.append(c);
                }
                at++;
            }
        }

        private String continued(StringBuilder cell) throws IOException {
            String raw = text.line();
            if (raw == null) {
                throw fault("a quotation mark is opened in this row and never closed");
            }
            if (cell.length() > LONGEST) {
                throw fault("a cell is longer than " + LONGEST + " characters");
            }
            cell.append('\n');
            return raw;
        }

        private UserError fault(String what) {
            return XmlIn.fault(text.name(), line, what, "close it, or double it inside a cell");
        }
    }
}
