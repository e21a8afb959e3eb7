package interligne.exchange.report;

import interligne.exchange.Json;

/**
 * Where a checked pair stands.
 *
 * @param article the id of the article, or the path of the bilingual file
 * @param target the BCP 47 tag of the target language
 * @param uri the file that holds the target, relative to the workspace or the current folder, with
 *     {@code /}
 * @param line the line of the target in that file, from 1; 0 when it is not known
 * @param column where the target begins in that line, in UTF-16 units from 1; 0 when not known
 * @param writing how the target is written there
 */
public record Place(
        String article, String target, String uri, int line, int column, Writing writing) {

    /** How a text is written in a file, so that a span in it becomes columns. */
    public enum Writing {
        /** Every character as itself. */
        PLAIN,
        /** Quotes doubled, as in CSV. */
        QUOTED,
        /** Escapes of JSON, invisible characters among them. */
        JSON,
        /** Entities of XML for {@code & < >}. */
        XML
    }

    /** How many blanks and letters stand before a target in an edition file. */
    private static final int BEFORE_TARGET = "      \"target\": \"".length();

    /** A target in the file of an edition, which holds one key a line. */
    public static Place edition(String article, String target, String uri, int line) {
        return new Place(article, target, uri, line, BEFORE_TARGET + 1, Writing.JSON);
    }

    /** A place in a file of which only the line is known. */
    public static Place line(String article, String target, String uri, int line) {
        return new Place(article, target, uri, line, 0, Writing.PLAIN);
    }

    /**
     * The column of an offset in the target, in UTF-16 units from 1; 0 when it is not known.
     *
     * @param text the target
     * @param offset an offset in it, at most its length
     */
    public int column(String text, int offset) {
        if (column == 0) {
            return 0;
        }
        int at = column;
        for (int i = 0; i < offset; i++) {
            at += width(text.charAt(i));
        }
        return at;
    }

    /** The text as it is written in the file, for a replacement there. */
    public String written(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(width(c) == 1 ? String.valueOf(c) : escaped(c));
        }
        return out.toString();
    }

    private String escaped(char c) {
        return switch (writing) {
            case PLAIN -> String.valueOf(c);
            case QUOTED -> "\"\"";
            case XML -> c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;";
            case JSON ->
                    switch (c) {
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        case '\b' -> "\\b";
                        case '\f' -> "\\f";
                        case '"', '\\' -> "\\" + c;
                        default -> Json.escape(c);
                    };
        };
    }

    private int width(char c) {
        return switch (writing) {
            case PLAIN -> 1;
            case QUOTED -> c == '"' ? 2 : 1;
            case XML -> c == '&' ? 5 : c == '<' || c == '>' ? 4 : 1;
            case JSON ->
                    switch (c) {
                        case '"', '\\', '\n', '\r', '\t', '\b', '\f' -> 2;
                        default -> Json.invisible(c) ? 6 : 1;
                    };
        };
    }
}
