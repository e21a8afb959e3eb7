package interligne.segment;

/**
 * The marks of list items: "1.", "2)", "a.", "(iv)", "• 9.", with their number, so that "2." after
 * an item "1." is known as the start of the next item wherever it stands.
 */
final class Markers {

    /**
     * A mark.
     *
     * @param start where it starts, a bullet before it included
     * @param end the unit after it
     * @param number its number from 1; letters and Roman numerals count alike
     * @param style what it looks like: kind of numeral and sign after it
     */
    record Mark(int start, int end, int number, String style) {

        /** Whether this mark may follow the other in one list. */
        boolean follows(Mark other) {
            return number == other.number + 1 && style.equals(other.style);
        }
    }

    private static final String ROMAN = "i ii iii iv v vi vii viii ix x xi xii ";

    private Markers() {}

    /** Whether it is a sign that stands before an item. */
    static boolean bullet(char c) {
        return c == '\u2022'
                || c == '\u2043'
                || c == '\u25cf'
                || c == '\u25aa'
                || c == '\u25e6'
                || c == '\u00b7'
                || c == '\u2023';
    }

    /** The mark that starts here, or null. */
    static @org.jspecify.annotations.Nullable Mark at(String text, int from, int to) {
        int at = from;
        String bullet = "";
        if (at < to && bullet(text.charAt(at))) {
            bullet = "*";
            at = Chars.skipBlanks(text, at + 1, to);
        }
        boolean paren = at < to && text.charAt(at) == '(';
        int start = paren ? at + 1 : at;
        int end = Chars.wordEnd(text, start, Math.min(to, start + 5));
        if (end == start || end - start > 4 || end >= to) {
            return null;
        }
        int close = end;
        while (close < to && (text.charAt(close) == '.' || text.charAt(close) == ')')) {
            close++;
        }
        String signs = text.substring(end, close);
        boolean known = signs.equals(".") || signs.equals(")") || signs.equals(".)");
        if (!known || (paren && !signs.equals(")"))) {
            return null;
        }
        if (close < to && !Chars.blank(text.charAt(close))) {
            return null;
        }
        return numbered(
                text, from, new int[] {start, end, close}, bullet + (paren ? "(" : "") + signs);
    }

    private static @org.jspecify.annotations.Nullable Mark numbered(
            String text, int from, int[] places, String style) {
        int start = places[0];
        int end = places[1];
        if (Chars.digit(text.charAt(start))) {
            int number = number(text, start, end);
            return number < 0 ? null : new Mark(from, places[2], number, "1" + style);
        }
        String word = text.substring(start, end);
        int roman = ROMAN.indexOf(word + " ");
        boolean first = roman == 0 || (roman > 0 && ROMAN.charAt(roman - 1) == ' ');
        if (first && style.startsWith("(")) {
            int number = 1;
            for (int i = 0; i < roman; i++) {
                number += ROMAN.charAt(i) == ' ' ? 1 : 0;
            }
            return new Mark(from, places[2], number, "i" + style);
        }
        char c = text.charAt(start);
        if (end - start == 1 && c >= 'a' && c <= 'z') {
            return new Mark(from, places[2], c - 'a' + 1, "a" + style);
        }
        return null;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i - start > 2) {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
