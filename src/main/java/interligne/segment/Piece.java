package interligne.segment;

import interligne.article.Kind;

/**
 * A stretch of text on its way to becoming a segment.
 *
 * @param start its first unit
 * @param end the unit after its last
 * @param kind what it is, as far as known
 * @param repaired whether one of its boundaries stands where the text had no sentence end
 */
record Piece(int start, int end, Kind kind, boolean repaired) {

    /** The same piece without blanks and stray commas around it; null when nothing is left. */
    @org.jspecify.annotations.Nullable
    Piece trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && (Chars.blank(text.charAt(from)) || text.charAt(from) == ',')) {
            from++;
        }
        while (to > from && Chars.blank(text.charAt(to - 1))) {
            to--;
        }
        to = withoutStrayLine(text, from, to);
        return Chars.hasWord(text, from, to) ? new Piece(from, to, kind, repaired) : null;
    }

    /** The end of the stretch without last lines of nothing but a stop or a comma. */
    private static int withoutStrayLine(String text, int from, int end) {
        int line = end - 1;
        while (line > from && line > end - 5 && text.charAt(line) != '\n') {
            line--;
        }
        if (line <= from || text.charAt(line) != '\n' || Chars.hasWord(text, line, end)) {
            return end;
        }
        int to = line;
        while (to > from && Chars.blank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** The same stretch as another kind. */
    Piece as(Kind other) {
        return new Piece(start, end, other, repaired);
    }

    /** The same stretch, known to be repaired. */
    Piece mended() {
        return new Piece(start, end, kind, true);
    }
}
