package interligne.glossary.sheet;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Concept.Kind;
import interligne.glossary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a glossary table, and a row as a concept and back; it reads and writes no file.
 *
 * <p>Example: the header {@code concept, kind, en, fr} and the row {@code chip, term, chip, puce}.
 * Language columns hold BCP 47 tags. A cell may hold several terms separated by {@code |}, the
 * first preferred, the others admitted unless {@code status.<lang>} says otherwise. Other columns
 * are kept as they are.
 */
public final class GlossaryTable {

    static final String CONCEPT = "concept";
    static final String KIND = "kind";
    static final String POLICY = "policy";
    static final String CASE = "case";
    static final String POS = "pos";
    static final String GENDER = "gender";
    static final String DOMAIN = "domain";
    static final String NOTE = "note";
    static final String STATUS = "status.";
    static final String FORBIDDEN = "forbidden.";

    private static final List<String> FIXED =
            List.of(CONCEPT, KIND, POLICY, CASE, POS, GENDER, DOMAIN, NOTE);

    private final List<String> columns;
    private final List<String> languages;

    private GlossaryTable(List<String> columns, List<String> languages) {
        this.columns = columns;
        this.languages = languages;
    }

    /**
     * The table with that header.
     *
     * @throws UserError naming the column that is missing, doubled or misspelt
     */
    public static GlossaryTable of(List<String> header) {
        List<String> columns = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (String cell : header) {
            String column = TableColumns.canonical(cell);
            if (columns.contains(column)) {
                throw new UserError("The column \"" + column + "\" stands twice; remove one.");
            }
            if (!FIXED.contains(column)) {
                TableColumns.refuseMisspelling(column, FIXED);
                if (TableColumns.isLanguage(column)) {
                    languages.add(column);
                }
            }
            columns.add(column);
        }
        if (!columns.contains(CONCEPT)) {
            throw new UserError(
                    "The header has no column \"concept\"; the first row must name the columns:"
                            + " concept, kind, one per language, policy, case, …, note.");
        }
        if (languages.isEmpty()) {
            throw new UserError("The header has no language column; name one by its language tag.");
        }
        for (String column : columns) {
            if (column.startsWith(STATUS)
                    && !languages.contains(column.substring(STATUS.length()))) {
                throw new UserError(
                        "The column \""
                                + column
                                + "\" has no language column \""
                                + column.substring(STATUS.length())
                                + "\" beside it.");
            }
        }
        return new GlossaryTable(List.copyOf(columns), List.copyOf(languages));
    }

    /**
     * The table, in canonical order, that can hold the columns of this one and all that the
     * concepts say.
     */
    public GlossaryTable covering(Collection<Concept> concepts) {
        return covering(concepts, columns);
    }

    /** The table, in canonical order, that can hold all that the concepts say. */
    public static GlossaryTable forConcepts(Collection<Concept> concepts) {
        return covering(concepts, List.of());
    }

    private static GlossaryTable covering(Collection<Concept> concepts, List<String> present) {
        Set<String> languages = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>(present);
        Set<String> extra = new LinkedHashSet<>();
        needed.addAll(List.of(CONCEPT, KIND, POLICY, CASE, NOTE));
        for (String column : present) {
            if (TableColumns.isLanguage(column)) {
                languages.add(column);
            } else if (!FIXED.contains(column) && !TableColumns.ofLanguage(column)) {
                extra.add(column);
            }
        }
        for (Concept concept : concepts) {
            languages.addAll(concept.terms().keySet());
            extra.addAll(concept.extra().keySet());
            concept.terms().forEach((language, terms) -> addNeeded(language, terms, needed));
            addUnlessEmpty(POS, concept.pos(), needed);
            addUnlessEmpty(GENDER, concept.gender(), needed);
            addUnlessEmpty(DOMAIN, concept.domain(), needed);
        }
        return new GlossaryTable(ordered(languages, needed, extra), List.copyOf(languages));
    }

    private static void addNeeded(String language, List<Term> terms, Set<String> needed) {
        if (TableCells.unusual(terms)) {
            needed.add(STATUS + language);
        }
        if (!TableCells.forbidden(terms).isEmpty()) {
            needed.add(FORBIDDEN + language);
        }
    }

    private static void addUnlessEmpty(String column, String value, Set<String> needed) {
        if (!value.isEmpty()) {
            needed.add(column);
        }
    }

    private static List<String> ordered(
            Set<String> languages, Set<String> needed, Set<String> extra) {
        List<String> order = new ArrayList<>(List.of(CONCEPT, KIND));
        order.addAll(languages);
        languages.forEach(language -> order.add(STATUS + language));
        order.addAll(List.of(POLICY, CASE, POS, GENDER, DOMAIN));
        languages.forEach(language -> order.add(FORBIDDEN + language));
        order.add(NOTE);
        order.removeIf(column -> !languages.contains(column) && !needed.contains(column));
        order.addAll(extra);
        return List.copyOf(order);
    }

    /** Whether a row is this very header once more. */
    boolean isHeader(List<String> cells) {
        return !cells.isEmpty()
                && cells.get(0).equalsIgnoreCase(columns.get(0))
                && cells.stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList()
                        .equals(
                                columns.stream()
                                        .map(each -> each.toLowerCase(Locale.ROOT))
                                        .toList());
    }

    /** The names of the columns, in the order in which {@link #cells} fills them. */
    public List<String> header() {
        return columns;
    }

    /** The language tags of the language columns, in their order. */
    public List<String> languages() {
        return languages;
    }

    /**
     * The concept of a row; cells missing at the end are empty.
     *
     * @throws UserError naming the column whose cell is wrong and what it may hold
     */
    public Concept concept(List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new UserError(
                    "The row has "
                            + cells.size()
                            + " cells, but the header names "
                            + columns.size()
                            + " columns; put quotes around a cell with a separator in it.");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            row.put(columns.get(i), TableCells.clean(columns.get(i), cell));
        }
        return concept(row);
    }

    private Concept concept(Map<String, String> row) {
        return concept(row, TableCells.terms(row, languages), languages);
    }

    /**
     * A concept whose other values have the names of columns; unknown ones are kept.
     *
     * @throws UserError naming the value that is wrong and what it may be
     */
    public static Concept concept(Map<String, String> values, Map<String, List<Term>> terms) {
        Map<String, String> row = new LinkedHashMap<>();
        values.forEach((column, value) -> row.put(column, TableCells.clean(column, value)));
        return concept(row, TableCells.checked(terms), List.of());
    }

    /**
     * The name under which a value that this version does not know is kept: a column of its own.
     */
    public static String extraColumn(String name) {
        String column = name.strip().toLowerCase(Locale.ROOT);
        boolean free =
                !FIXED.contains(column)
                        && !TableColumns.isLanguage(column)
                        && !TableColumns.ofLanguage(column)
                        && !TableColumns.misspelt(column, FIXED);
        return free ? column : "other-" + column;
    }

    private static Concept concept(
            Map<String, String> row, Map<String, List<Term>> terms, List<String> languages) {
        String id = row.getOrDefault(CONCEPT, "");
        if (id.isEmpty()) {
            throw TableCells.wrong(CONCEPT, "the cell is empty; every row needs a name of its own");
        }
        Kind kind = TableCells.kind(row.getOrDefault(KIND, ""));
        if (terms.isEmpty()) {
            throw TableCells.wrong(
                    languages.isEmpty() ? "term" : languages.get(0),
                    "\"" + id + "\" has no term in any language; give one");
        }
        Map<String, String> extra = new LinkedHashMap<>();
        for (Map.Entry<String, String> cell : row.entrySet()) {
            if (!cell.getValue().isEmpty() && unknown(cell.getKey(), languages)) {
                extra.put(cell.getKey(), cell.getValue());
            }
        }
        return new Concept(
                id,
                kind,
                terms,
                TableCells.policy(row.getOrDefault(POLICY, "")),
                TableCells.caseSensitive(row.getOrDefault(CASE, ""), kind),
                row.getOrDefault(POS, "").toLowerCase(Locale.ROOT),
                row.getOrDefault(GENDER, "").toLowerCase(Locale.ROOT),
                row.getOrDefault(DOMAIN, ""),
                row.getOrDefault(NOTE, ""),
                extra);
    }

    private static boolean unknown(String column, List<String> languages) {
        return !FIXED.contains(column)
                && !languages.contains(column)
                && !TableColumns.ofLanguage(column);
    }

    /** The row of a concept, one cell for each column of {@link #header()}. */
    public List<String> cells(Concept concept) {
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(cell(column, concept));
        }
        return cells;
    }

    private String cell(String column, Concept concept) {
        if (languages.contains(column)) {
            return TableCells.texts(concept.in(column), false);
        }
        if (column.startsWith(STATUS)) {
            return TableCells.statuses(concept.in(column.substring(STATUS.length())));
        }
        if (column.startsWith(FORBIDDEN)) {
            return TableCells.forbidden(concept.in(column.substring(FORBIDDEN.length())));
        }
        return switch (column) {
            case CONCEPT -> concept.id();
            case KIND -> concept.kind().label();
            case POLICY -> concept.policy().label();
            case CASE -> TableCells.caseCell(concept);
            case POS -> concept.pos();
            case GENDER -> concept.gender();
            case DOMAIN -> concept.domain();
            case NOTE -> concept.note();
            default -> concept.extra().getOrDefault(column, "");
        };
    }
}
