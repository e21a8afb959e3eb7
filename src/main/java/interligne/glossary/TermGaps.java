package interligne.glossary;

/** What may stand between the words of a term. */
final class TermGaps {

    /** Between two words of a term there are a few blanks or tags, never half a page. */
    private static final int LONGEST = 40;

    private TermGaps() {}

    /**
     * Whether two words belong together as those of a term do: by blanks of any kind with at most
     * one line break, by a hyphen, or by an apostrophe. Inline tags between them do not count.
     */
    static boolean plain(String text, int from, int to) {
        if (to - from == 1) {
            char c = text.charAt(from);
            return blank(c) || c == '\n' || hyphen(c) || apostrophe(c);
        }
        if (to - from > LONGEST) {
            return false;
        }
        int breaks = 0;
        int blanks = 0;
        int hyphens = 0;
        int apostrophes = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int tag = c == '<' ? tagEnd(text, at, to) : -1;
            if (tag > 0) {
                at = tag;
                continue;
            }
            if (c == '\n') {
                breaks++;
            } else if (blank(c)) {
                blanks++;
            } else if (hyphen(c)) {
                hyphens++;
                // "open - source" is a dash, "open-\nsource" a hyphen at the end of a line.
                if (blanks > 0) {
                    return false;
                }
            } else if (apostrophe(c)) {
                apostrophes++;
            } else if (c != '\r' && c != '\u00AD' && c != '\u200B') {
                return false;
            }
            at++;
        }
        boolean anything = breaks + blanks + hyphens + apostrophes > 0;
        boolean dash = hyphens > 0 && blanks > 0 && breaks == 0;
        return anything && !dash && breaks <= 1 && hyphens <= 1 && apostrophes <= 1;
    }

    /** The signs between two words without blanks: {@code "&"} in {@code "AT & T"}. */
    static String signs(String text, int from, int to) {
        if (to - from > LONGEST) {
            return "\n";
        }
        StringBuilder signs = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!blank(c) && c != '\n' && c != '\r') {
                signs.append(apostrophe(c) ? '\'' : c);
            }
        }
        return signs.toString();
    }

    /** The end of an inline tag such as {@code <1>}, {@code </1>} or {@code <2/>}, or -1. */
    private static int tagEnd(String text, int from, int to) {
        int at = from + 1;
        if (at < to && text.charAt(at) == '/') {
            at++;
        }
        int digits = at;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits) {
            return -1;
        }
        if (at < to && text.charAt(at) == '/') {
            at++;
        }
        return at < to && text.charAt(at) == '>' ? at + 1 : -1;
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t' || (c >= 0xA0 && (c == 0xA0 || Character.isSpaceChar(c)));
    }

    private static boolean hyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
