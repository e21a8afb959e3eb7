package interligne.glossary.sheet;

import interligne.article.UserError;
import interligne.glossary.Concept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A glossary table as the text of a file: what a spreadsheet program opens and saves.
 *
 * @param table its columns
 * @param concepts one for each row, in the order of the rows
 */
public record GlossarySheet(GlossaryTable table, List<Concept> concepts) {

    /** More concepts than this in one file are refused. */
    public static final int MOST = 500_000;

    /** Copies the list. */
    public GlossarySheet {
        concepts = List.copyOf(concepts);
    }

    /**
     * Reads a file, whole or not at all.
     *
     * @param name the file as messages call it
     * @throws UserError naming file, line and column of the first thing that is wrong
     */
    public static GlossarySheet read(String name, byte[] bytes) {
        return read(name, bytes, new HashMap<>());
    }

    /**
     * The same for one of several files.
     *
     * @param seen the place of each concept read before; those of this file are added
     */
    public static GlossarySheet read(String name, byte[] bytes, Map<String, String> seen) {
        TableRows rows = new TableRows(name, PlainBytes.text(name, bytes), (char) 0, true);
        Reading reading = new Reading(name, seen);
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            reading.take(rows.line(), row);
        }
        return reading.sheet();
    }

    private static final class Reading {
        private final String name;
        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, String> seen;
        private @Nullable GlossaryTable table;

        Reading(String name, Map<String, String> seen) {
            this.name = name;
            this.seen = seen;
        }

        void take(int line, List<String> cells) {
            try {
                GlossaryTable known = table;
                if (known == null) {
                    table = GlossaryTable.of(cells);
                } else {
                    if (known.isHeader(cells)) {
                        throw new UserError("The header stands twice; remove this row.");
                    }
                    take(line, known.concept(cells));
                }
            } catch (UserError e) {
                throw new UserError(name + ", line " + line + ", " + e.getMessage());
            }
        }

        private void take(int line, Concept concept) {
            if (concepts.size() == MOST) {
                throw new UserError(
                        "the file has more than "
                                + MOST
                                + " concepts; leave out what is not used.");
            }
            String before = seen.putIfAbsent(concept.id(), name + ", line " + line);
            if (before != null) {
                throw new UserError(
                        "column concept: \""
                                + concept.id()
                                + "\" stands in "
                                + before
                                + " already; give one of them another name.");
            }
            concepts.add(concept);
        }

        GlossarySheet sheet() {
            if (table == null) {
                throw new UserError(
                        name + ": the file is empty; begin it with a row that names the columns.");
            }
            return new GlossarySheet(table, concepts);
        }
    }

    /** The sheet with other rows, and the columns that they need besides. */
    public GlossarySheet with(Collection<Concept> rows) {
        return new GlossarySheet(table.covering(rows), List.copyOf(rows));
    }

    /** A sheet with the columns that these concepts need. */
    public static GlossarySheet of(Collection<Concept> rows) {
        return new GlossarySheet(GlossaryTable.forConcepts(rows), List.copyOf(rows));
    }

    /**
     * The text of the file, ended by a line feed.
     *
     * @param separator between the cells
     */
    public String text(char separator) {
        StringBuilder out = new StringBuilder(64 * (concepts.size() + 1));
        row(table.header(), separator, out);
        concepts.forEach(concept -> row(table.cells(concept), separator, out));
        return out.toString();
    }

    private static void row(List<String> cells, char separator, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            cell(cells.get(i), separator, out);
        }
        out.append('\n');
    }

    private static void cell(String cell, char separator, StringBuilder out) {
        boolean plain = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain &= c != separator && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            out.append(cell);
        } else {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
