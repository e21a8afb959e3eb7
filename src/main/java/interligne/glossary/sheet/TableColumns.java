package interligne.glossary.sheet;

import interligne.article.UserError;
import java.util.List;
import java.util.Locale;

/** The names of the columns of a glossary table. */
final class TableColumns {

    private TableColumns() {}

    /** A header cell as it is compared: trimmed, without byte order mark, known names small. */
    static String canonical(String cell) {
        String name = cell.strip();
        if (name.startsWith("\uFEFF")) {
            name = name.substring(1).strip();
        }
        if (name.isEmpty()) {
            throw new UserError("A column has no name; name every column in the first row.");
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ') {
                throw new UserError(
                        "The name of a column has a control character; is this a text file in"
                                + " UTF-8?");
            }
        }
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith(GlossaryTable.STATUS) || small.startsWith(GlossaryTable.FORBIDDEN)) {
            int dot = small.indexOf('.') + 1;
            return small.substring(0, dot) + tag(name.substring(dot));
        }
        return looksLikeTag(small) ? tag(name) : small;
    }

    /** A language tag with the usual capitals: {@code "fr-CA"}. */
    private static String tag(String name) {
        // A plain language subtag needs no parser, which is slow to start.
        return name.length() <= 3
                ? name.toLowerCase(Locale.ROOT)
                : Locale.forLanguageTag(name.replace('_', '-')).toLanguageTag();
    }

    /** Whether the column belongs to a language: its status or what is forbidden in it. */
    static boolean ofLanguage(String column) {
        return column.startsWith(GlossaryTable.STATUS)
                || column.startsWith(GlossaryTable.FORBIDDEN);
    }

    /** Whether the column holds the terms of a language: its name is a tag of BCP 47. */
    static boolean isLanguage(String column) {
        return looksLikeTag(column.toLowerCase(Locale.ROOT));
    }

    /** Two letters, or three that name a language to the JDK, and perhaps subtags. */
    private static boolean looksLikeTag(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= 'a' && name.charAt(end) <= 'z') {
            end++;
        }
        if (end < 2 || end > 3) {
            return false;
        }
        String primary = name.substring(0, end);
        if (end == 3 && (primary.equals(GlossaryTable.POS) || unknown(primary))) {
            return false;
        }
        if (end == name.length()) {
            return true;
        }
        for (String part : name.substring(end).split("[-_]", -1)) {
            if (part.length() == 1 || part.length() > 8 || !part.matches("[a-z0-9]*")) {
                return false;
            }
        }
        return name.charAt(end) == '-' || name.charAt(end) == '_';
    }

    private static boolean unknown(String primary) {
        return Locale.forLanguageTag(primary).getDisplayLanguage(Locale.ENGLISH).equals(primary);
    }

    /** Refuses a column whose name is one letter away from a known one. */
    static void refuseMisspelling(String column, List<String> known) {
        for (String name : known) {
            if (name.length() > 3 && distanceIsOne(column, name)) {
                throw new UserError(
                        "The column \""
                                + column
                                + "\" is not known; did you mean \""
                                + name
                                + "\"?");
            }
        }
    }

    /** Whether the name of a column is one letter away from a known one. */
    static boolean misspelt(String column, List<String> known) {
        return known.stream().anyMatch(name -> name.length() > 3 && distanceIsOne(column, name));
    }

    private static boolean distanceIsOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String rest = longer.substring(start + 1);
        return rest.equals(shorter.substring(start))
                || (longer.length() == shorter.length()
                        && rest.equals(shorter.substring(start + 1)));
    }
}
