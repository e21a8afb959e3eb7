package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of a text in one language; only blanks lie between them. */
final class Sentences {

    private final Stops stops;
    private final Mail mail;

    Sentences(SentenceFacts facts) {
        this.stops = new Stops(facts);
        this.mail = new Mail(facts);
    }

    /** The sentences between two offsets. */
    List<Piece> split(String text, int from, int to, Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        int start = Chars.skipBlanks(text, from, to);
        Markers.Mark mark = Markers.at(text, start, to);
        for (int at = next(text, start, to, mark); at < to; at = next(text, at + 1, to, mark)) {
            int end = end(text, start, at, to, mark);
            if (end > start && end < to) {
                pieces.add(new Piece(start, end, kind, false));
                start = Chars.skipBlanks(text, end, to);
                at = start - 1;
                Markers.Mark next = Markers.at(text, start, to);
                mark = next == null && !Lines.parted(text, end, start) ? mark : next;
            }
        }
        if (start < to) {
            pieces.add(new Piece(start, to, kind, false));
        }
        return pieces;
    }

    /**
     * The next place where a sentence may end: no letter, and no blank between words in lower case
     * unless items are marked with letters.
     */
    private static int next(String text, int from, int to, Markers.@Nullable Mark mark) {
        boolean lettered = mark != null && mark.style().startsWith("a");
        char before = ' ';
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (small(c)) {
                before = c;
            } else if (c == ' ') {
                boolean words = !lettered && small(before) && at + 1 < to;
                if (!words || !small(text.charAt(at + 1))) {
                    return at;
                }
                before = c;
            } else if (Chars.stop(c) || c == ':' || Chars.newline(c)) {
                return at;
            } else {
                before = c;
            }
            at++;
        }
        return at;
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Where the sentence ends if it ends by what stands at a place, or -1. */
    private int end(String text, int start, int at, int to, Markers.@Nullable Mark mark) {
        char c = text.charAt(at);
        if (c == ' ') {
            boolean item = mark != null && at > start && nextItem(text, at + 1, to, mark);
            return item || mail.ends(text, start, at, to) ? at : -1;
        }
        if (Chars.stop(c)) {
            if (at > start && Chars.stop(text.charAt(at - 1))) {
                return -1; // decided at the first stop of the run
            }
            return stops.end(text, start, at, to);
        }
        if (Chars.newline(c)) {
            return Lines.ends(text, start, at, to) ? at : -1;
        }
        return c == ':' && listFollows(text, at + 1, to) ? at + 1 : -1;
    }

    private static boolean nextItem(String text, int at, int to, Markers.Mark mark) {
        if (at >= to || Chars.lower(text.charAt(at)) != mark.style().startsWith("a")) {
            return false;
        }
        Markers.Mark next = Markers.at(text, at, to);
        return next != null && next.follows(mark);
    }

    /** Whether a colon stands before a list: "the following: - one - two". */
    private static boolean listFollows(String text, int from, int to) {
        int next = Chars.skipBlanks(text, from, to);
        if (next == from || next >= to) {
            return false;
        }
        char c = text.charAt(next);
        boolean dash = c == '-' && next + 1 < to && text.charAt(next + 1) == ' ';
        if (dash || Markers.bullet(c)) {
            return true;
        }
        Markers.Mark mark = Markers.at(text, next, to);
        return mark != null && mark.number() == 1;
    }
}
