package interligne.glossary.sheet;

import interligne.article.UserError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a table into rows and cells: RFC 4180 with comma, semicolon or tab.
 *
 * <p>Of its own because every {@code check} and {@code show} begins with a glossary: see decision
 * 0040. It knows the line on which each row begins, which every message names.
 */
final class TableRows {

    private final String name;
    private final String text;
    private final char separator;
    private final boolean quotes;
    private int at;
    private int line = 1;
    private int next = 1;

    /**
     * The rows of a text.
     *
     * @param name the file as messages call it
     * @param separator between cells; 0 to take the one that the first line uses
     * @param quotes whether a quotation mark at the start of a cell protects it
     */
    TableRows(String name, String text, char separator, boolean quotes) {
        this.name = name;
        this.text = text;
        this.quotes = quotes;
        String first = firstLine();
        boolean named = first.regionMatches(true, 0, "sep=", 0, 4) && first.length() == 5;
        if (named) { // a line of Excel
            at = Math.min(text.length(), text.indexOf('\n') + 1);
            next = 2;
        }
        this.separator = separator != 0 ? separator : named ? first.charAt(4) : guess(first);
    }

    private String firstLine() {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    }

    /** The separator that stands in the line most often. */
    private static char guess(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** The line, from 1, on which the last row began. */
    int line() {
        return line;
    }

    char separator() {
        return separator;
    }

    /**
     * The next row that is not empty, or null at the end.
     *
     * @throws UserError with the line, when a quotation mark is not closed or stands alone
     */
    @Nullable List<String> next() {
        while (at < text.length()) {
            line = next;
            List<String> cells = row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return cells;
            }
        }
        return null;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            boolean quoted = quotes && at < text.length() && text.charAt(at) == '"';
            cells.add(quoted ? quoted() : plain());
            if (at >= text.length()) {
                return cells;
            }
            char c = text.charAt(at++);
            if (c != separator) {
                at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                next++;
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        StringBuilder doubled = null;
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                next++;
            }
            if (c != '"') {
                continue;
            }
            if (at < text.length() && text.charAt(at) == '"') {
                doubled = doubled == null ? new StringBuilder() : doubled;
                doubled.append(text, start, at);
                start = ++at;
                continue;
            }
            if (at < text.length() && !ends(text.charAt(at))) {
                throw fault(
                        "text stands after the closing quotation mark of a cell; double the marks"
                                + " inside a cell");
            }
            String rest = text.substring(start, at - 1);
            return doubled == null ? rest : doubled.append(rest).toString();
        }
        throw fault("a cell opens with a quotation mark that nothing closes; close it");
    }

    private UserError fault(String what) {
        return new UserError(name + ", line " + line + ": " + what + ".");
    }
}
