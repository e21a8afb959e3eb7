package interligne.segment;

import interligne.article.Span;
import interligne.language.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which line breaks inside a block end something and which only wrap a paragraph.
 *
 * <p>Example: {@code "a cold\nnight in the city."} is one line, {@code "features\ncontacts"} two.
 */
final class Lines {

    private static final int WRAP_FROM = 40;

    private Lines() {}

    /** The lines of a block, wrapped ones joined, without blanks around them; no empty ones. */
    static List<Span> of(String text, int from, int to) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        boolean prose = endsLikeProse(text, from, to);
        for (int at = from; at <= to; at++) {
            if (at == to || lineEnd(text.charAt(at))) {
                if (at < to && wraps(text, start, at, to, prose)) {
                    continue;
                }
                int first = Words.skipBlanks(text, start, at);
                int end = Words.trimEnd(text, first, at);
                if (end > first) {
                    lines.add(new Span(first, end));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    static boolean lineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\f';
    }

    private static boolean endsLikeProse(String text, int from, int to) {
        int end = Words.trimEnd(text, from, to);
        while (end > from && Marks.closes(text.charAt(end - 1))) {
            end--;
        }
        return end > from && Marks.stops(text.charAt(end - 1));
    }

    private static boolean wraps(String text, int start, int at, int to, boolean prose) {
        int end = Words.trimEnd(text, start, at);
        int next = Words.skipBlanks(text, at, to);
        if (end <= start || next >= to || blankLine(text, at, next)) {
            return false;
        }
        char last = text.charAt(end - 1);
        char first = text.charAt(next);
        if (first == ',' || (last == ',' && strayComma(text, start, end - 1))) {
            return true;
        }
        int lineStart = end;
        while (lineStart > start && !lineEnd(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        int length = end - lineStart;
        if (Marks.bullet(first) || marksItem(text, next, to)) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return (prose || length >= WRAP_FROM) && !Marks.stops(last) && last != ':';
        }
        return length >= WRAP_FROM
                && length <= 100
                && !Marks.stops(last)
                && last != ':'
                && (last == ',' || (prose && length >= 55));
    }

    /** A comma alone on its line keeps what stands around it together: it is part of a list. */
    private static boolean strayComma(String text, int start, int comma) {
        return comma == start || lineEnd(text.charAt(comma - 1));
    }

    private static boolean blankLine(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n'))) {
                ends++;
            }
        }
        return ends > 1;
    }

    /** Whether a list item starts there: {@code "- "}, {@code "1. "}, {@code "a) "}. */
    static boolean marksItem(String text, int at, int to) {
        if (Marks.dashOrBullet(text.charAt(at))) {
            return at + 1 < to && Marks.blank(text.charAt(at + 1));
        }
        int end = at;
        while (end < to && end < at + 3 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end > at && Character.isDigit(text.charAt(end - 1));
        return (number || end == at + 1)
                && end + 1 < to
                && (text.charAt(end) == ')' || (number && text.charAt(end) == '.'))
                && Marks.blank(text.charAt(end + 1));
    }
}
