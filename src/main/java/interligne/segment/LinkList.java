package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Related titles at the end of a page, copied with stray commas between them: "Read these articles:
 * One Title , Another Title\n,\nA Third".
 */
final class LinkList {

    private final SentenceFacts facts;

    LinkList(SentenceFacts facts) {
        this.facts = facts;
    }

    /** The pieces of a stretch that has such a list, or the stretch itself. */
    List<Piece> split(String text, Piece piece) {
        int colon = piece.start();
        while (colon < piece.end() && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon == piece.end() || !announced(text, piece.start(), colon)) {
            return List.of(piece);
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(piece.start(), colon + 1, piece.kind(), piece.repaired()));
        int start = colon + 1;
        for (int at = start; at < piece.end(); at++) {
            if (text.charAt(at) == ',' && stray(text, at, piece.end())) {
                pieces.add(new Piece(start, at, Kind.LINK, true));
                start = at + 1;
            }
        }
        if (pieces.size() < 2) {
            return List.of(piece);
        }
        pieces.add(new Piece(start, piece.end(), Kind.LINK, true));
        return pieces;
    }

    private boolean announced(String text, int start, int colon) {
        int end = colon;
        while (end > start && Chars.blank(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return facts.lists().contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static boolean stray(String text, int at, int end) {
        boolean before = Chars.blank(text.charAt(at - 1));
        boolean after = at + 1 < end && !Character.isLowerCase(text.charAt(at + 1));
        return before && after;
    }

    /**
     * Where the label ends with which this stretch begins ("To read …", "Read also: …"), or its
     * start. A label begins a line or has a colon, and no full stop ends the title after it.
     */
    int labelEnd(String text, int from, int to) {
        boolean lineStart = from == 0 || Chars.newline(text.charAt(from - 1));
        if (from >= to || text.charAt(to - 1) == '.') {
            return from;
        }
        int words = facts.labels().end(text, from, to, true);
        int end = colonEnd(text, words, to);
        int title = Chars.skipBlanks(text, end, to);
        boolean marked = words > from && (lineStart || text.charAt(end - 1) == ':');
        return marked && title > end && title < to && Chars.upper(text.charAt(title)) ? end : from;
    }

    /** The end of a colon that stands here, perhaps after a blank; else this place. */
    private static int colonEnd(String text, int at, int to) {
        int colon = Chars.skipBlanks(text, at, to);
        return colon < to && text.charAt(colon) == ':' ? colon + 1 : at;
    }
}
