package interligne.segment;

/** Decides whether a line break inside a block ends a sentence or only wraps a line. */
final class Lines {

    /** A line this long was probably wrapped by a program; a list has shorter ones. */
    private static final int WRAPPED = 45;

    private Lines() {}

    /**
     * Whether the sentence ends at the line break.
     *
     * @param start where the sentence starts
     * @param at the line break
     * @param to the end of the text to look at
     */
    static boolean ends(String text, int start, int at, int to) {
        int next = at;
        int breaks = 0;
        while (next < to && Chars.blank(text.charAt(next))) {
            char c = text.charAt(next);
            boolean second = c == '\n' && next > at && text.charAt(next - 1) == '\r';
            breaks += Chars.newline(c) && !second ? 1 : 0;
            if (breaks > 1) {
                return true;
            }
            next++;
        }
        if (next == to) {
            return true;
        }
        int last = at;
        while (last > start && Chars.blank(text.charAt(last - 1))) {
            last--;
        }
        if (last == start) {
            return true;
        }
        char before = text.charAt(last - 1);
        char first = text.charAt(next);
        if (item(text, next, to) || lone(text, next, to)) {
            return true;
        }
        if (Chars.stop(before)
                || before == ':'
                || (Chars.closer(before) && stopBefore(text, last))) {
            return !Chars.lower(first);
        }
        return !continues(text, start, last, next, to);
    }

    /** Whether a blank line stands between two places with nothing but blanks between them. */
    static boolean parted(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private static boolean stopBefore(String text, int last) {
        return last > 1 && Chars.stop(text.charAt(last - 2));
    }

    /** Whether a list item starts here. */
    static boolean item(String text, int at, int to) {
        char c = text.charAt(at);
        boolean dash = c == '-' || c == '*' || c == '\u2013' || c == '\u2014';
        boolean blank = at + 1 < to && Chars.blank(text.charAt(at + 1));
        return Markers.bullet(c) || (dash && blank) || Markers.at(text, at, to) != null;
    }

    /** Whether the line holds nothing but a comma or a stop. */
    private static boolean lone(String text, int at, int to) {
        char c = text.charAt(at);
        if (c != ',' && c != '.' && c != ';' && c != '|') {
            return false;
        }
        int end = at + 1;
        while (end < to && Chars.blank(text.charAt(end)) && !Chars.newline(text.charAt(end))) {
            end++;
        }
        return end == to || Chars.newline(text.charAt(end));
    }

    /** Whether the sentence goes on in the next line. */
    private static boolean continues(String text, int start, int last, int next, int to) {
        int lineStart = last;
        while (lineStart > start && !Chars.newline(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        char before = text.charAt(last - 1);
        if (before == ',' || before == '-' || before == ';' || before == '(') {
            return true;
        }
        boolean full = full(text, last - lineStart, next, to);
        if (Chars.lower(text.charAt(next))) {
            return (full && last - lineStart >= WRAPPED) || stopFollows(text, next, to);
        }
        return full && last - lineStart >= WRAPPED;
    }

    /** Whether the first word of the next line had no room in the line before. */
    private static boolean full(String text, int length, int next, int to) {
        int limit = Math.min(to, next + 200);
        int lineEnd = next;
        int wordEnd = -1;
        while (lineEnd < limit && !Chars.newline(text.charAt(lineEnd))) {
            if (wordEnd < 0 && Chars.blank(text.charAt(lineEnd))) {
                wordEnd = lineEnd;
            }
            lineEnd++;
        }
        int word = (wordEnd < 0 ? lineEnd : wordEnd) - next;
        return length + 1 + word >= lineEnd - next;
    }

    /** Whether the block that goes on here has a stop at the end of one of its next lines. */
    private static boolean stopFollows(String text, int from, int to) {
        int limit = Math.min(to, from + 400);
        for (int at = from; at < limit; at++) {
            if (Chars.stop(text.charAt(at)) && (at + 1 == to || Chars.blank(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}
