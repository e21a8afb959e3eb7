package interligne.glossary.sheet;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Concept.Kind;
import interligne.glossary.Concept.Policy;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands in the cells of a glossary table. */
final class TableCells {

    /** A term longer than this is a paragraph in the wrong column. */
    private static final int LONGEST_TERM = 500;

    private static final int LONGEST_CELL = 100_000;

    private TableCells() {}

    static UserError wrong(String column, String what) {
        return new UserError("Column \"" + column + "\": " + what + ".");
    }

    /** A cell without blanks around it, composed (NFC). */
    static String clean(String column, String cell) {
        if (cell.length() > LONGEST_CELL) {
            throw wrong(
                    column,
                    "the cell has "
                            + cell.length()
                            + " characters, more than "
                            + LONGEST_CELL
                            + "; is a quotation mark missing");
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw wrong(
                        column,
                        "the cell has a control character (code "
                                + (int) c
                                + "); is this a text file in UTF-8");
            }
        }
        return Folding.composed(cell).strip();
    }

    static Kind kind(String cell) {
        if (cell.isEmpty()) {
            return Kind.TERM;
        }
        String small = cell.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.label().equals(small)) {
                return kind;
            }
        }
        throw wrong(
                GlossaryTable.KIND,
                "\""
                        + cell
                        + "\" is no kind; use company, product, person, place, term or"
                        + " acronym");
    }

    static Policy policy(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "", "translate" -> Policy.TRANSLATE;
            case "keep" -> Policy.KEEP;
            default ->
                    throw wrong(
                            GlossaryTable.POLICY,
                            "\"" + cell + "\" is no policy; use translate or keep");
        };
    }

    static boolean caseSensitive(String cell, Kind kind) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> kind.sensitive();
            case "sensitive" -> true;
            case "insensitive" -> false;
            default ->
                    throw wrong(
                            GlossaryTable.CASE,
                            "\"" + cell + "\" is no case rule; use sensitive or insensitive");
        };
    }

    static String caseCell(Concept concept) {
        return concept.caseSensitive() ? "sensitive" : "insensitive";
    }

    static Map<String, List<Term>> terms(Map<String, String> row, List<String> languages) {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (String language : languages) {
            List<Term> list = new ArrayList<>();
            allowed(row, language, list);
            terms.put(language, list);
        }
        row.forEach(
                (column, cell) -> {
                    if (column.startsWith(GlossaryTable.FORBIDDEN)) {
                        String language = column.substring(GlossaryTable.FORBIDDEN.length());
                        for (String text : split(column, cell)) {
                            terms.computeIfAbsent(language, tag -> new ArrayList<>())
                                    .add(new Term(text, TermStatus.FORBIDDEN));
                        }
                    }
                });
        terms.values().removeIf(List::isEmpty);
        return terms;
    }

    /**
     * Terms from elsewhere, cleaned as those of a cell are; languages without a term are left out.
     */
    static Map<String, List<Term>> checked(Map<String, List<Term>> terms) {
        Map<String, List<Term>> checked = new LinkedHashMap<>();
        terms.forEach(
                (language, list) -> {
                    if (!TableColumns.isLanguage(language)) {
                        throw new UserError(
                                "\"" + language + "\" is no language tag such as de or pt-BR.");
                    }
                    List<Term> clean = new ArrayList<>();
                    for (Term term : list) {
                        String text = singleBlanks(clean(language, term.text())).replace('|', '/');
                        refuseLong(language, text);
                        if (!text.isEmpty()) {
                            clean.add(new Term(text, term.status()));
                        }
                    }
                    if (!clean.isEmpty()) {
                        checked.put(TableColumns.canonical(language), clean);
                    }
                });
        return checked;
    }

    private static void refuseLong(String column, String text) {
        if (text.length() > LONGEST_TERM) {
            throw wrong(
                    column,
                    "a term of "
                            + text.length()
                            + " characters; a term has at most "
                            + LONGEST_TERM);
        }
    }

    private static void allowed(Map<String, String> row, String language, List<Term> list) {
        List<String> texts = split(language, row.getOrDefault(language, ""));
        String column = GlossaryTable.STATUS + language;
        List<String> statuses = List.of(row.getOrDefault(column, "").split("\\|", -1));
        if (statuses.size() > Math.max(1, texts.size())) {
            throw wrong(
                    column,
                    "there are "
                            + statuses.size()
                            + " statuses for "
                            + texts.size()
                            + " terms; give one for each");
        }
        for (int i = 0; i < texts.size(); i++) {
            String label = i < statuses.size() ? statuses.get(i).strip() : "";
            list.add(new Term(texts.get(i), status(column, label, i)));
        }
    }

    private static TermStatus status(String column, String label, int place) {
        if (label.isEmpty()) {
            return TermStatus.byPlace(place);
        }
        return TermStatus.of(label.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () ->
                                wrong(
                                        column,
                                        "\""
                                                + label
                                                + "\" is no status; use preferred, admitted,"
                                                + " deprecated or superseded"));
    }

    private static List<String> split(String column, String cell) {
        List<String> texts = new ArrayList<>();
        if (cell.isEmpty()) {
            return texts;
        }
        for (String part : cell.split("\\|", -1)) {
            String text = singleBlanks(part.strip());
            refuseLong(column, text);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** One blank for every run of blanks and line breaks. */
    private static String singleBlanks(String text) {
        StringBuilder single = null;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean here = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (here && (blank || c != ' ') && single == null) {
                single = new StringBuilder(text.substring(0, i));
            }
            if (single != null && !(here && blank)) {
                single.append(here ? ' ' : c);
            }
            blank = here;
        }
        return single == null ? text : single.toString();
    }

    static String texts(List<Term> terms, boolean forbidden) {
        StringBuilder cell = new StringBuilder();
        for (Term term : terms) {
            if (forbidden == (term.status() == TermStatus.FORBIDDEN)) {
                cell.append(cell.length() == 0 ? "" : "|").append(term.text());
            }
        }
        return cell.toString();
    }

    static String forbidden(List<Term> terms) {
        return texts(terms, true);
    }

    /** The status of each term, or of the first alone where their order says the rest. */
    static String statuses(List<Term> terms) {
        List<String> labels = new ArrayList<>();
        for (Term term : terms) {
            if (term.status() != TermStatus.FORBIDDEN) {
                labels.add(term.status().label());
            }
        }
        return labels.size() > 1 && !unusual(terms) ? labels.get(0) : String.join("|", labels);
    }

    /** Whether a status differs from what the place of its term says. */
    static boolean unusual(List<Term> terms) {
        int place = 0;
        for (Term term : terms) {
            if (term.status() != TermStatus.FORBIDDEN
                    && term.status() != TermStatus.byPlace(place++)) {
                return true;
            }
        }
        return false;
    }
}
