package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import interligne.language.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of a link that a copy has left at the end of a sentence or stuck to it: "… in
 * May. Read more", "… en mai.Lire la suite". Inside a sentence ("you can read more about it") the
 * same words are no link.
 */
final class LinkWords {

    /** How the place before the words looks. */
    private enum Before {
        START,
        STOP,
        GLUED_STOP,
        NO_STOP,
        INSIDE
    }

    /** Beside the closing quotes that pages put there. */
    private static final String ARROWS = "\u2026\u2192\u25b8\u25b6\u25ba\u27a4\u2794>+";

    private final SentenceFacts facts;

    LinkWords(SentenceFacts facts) {
        this.facts = facts;
    }

    /** The pieces of a stretch that has such words, or the stretch itself. */
    List<Piece> split(String text, Piece piece) {
        List<Piece> pieces = new ArrayList<>(2);
        int start = piece.start();
        for (int at = start; at < piece.end(); at++) {
            if (!Chars.upper(text.charAt(at)) || !mayBegin(text, at, piece.end())) {
                continue;
            }
            boolean bracket = at > start && "[(".indexOf(text.charAt(at - 1)) >= 0;
            int from = bracket ? at - 1 : at;
            Before before = before(text, start, from);
            if (before == Before.INSIDE) {
                continue;
            }
            int link = linkEnd(text, at, piece.end(), before);
            if (link > at) {
                addUpTo(from, start, piece, before, pieces);
                boolean part = start > 0 || piece.end() < text.length() || from > start;
                Kind kind = part || piece.kind() == Kind.SENTENCE ? Kind.LINK : piece.kind();
                pieces.add(new Piece(from, link, kind, part));
                start = link;
                at = link - 1;
            } else if (before != Before.START && cuts(text, at, piece.end(), before)) {
                addUpTo(from, start, piece, before, pieces);
                start = from;
            }
        }
        if (pieces.isEmpty()) {
            return List.of(piece);
        }
        pieces.add(new Piece(start, piece.end(), piece.kind(), true));
        return pieces;
    }

    private boolean mayBegin(String text, int at, int to) {
        return facts.links().mayBegin(text, at, to) || facts.labels().mayBegin(text, at, to);
    }

    private static void addUpTo(int to, int start, Piece piece, Before before, List<Piece> pieces) {
        if (to > start) {
            boolean repaired = piece.repaired() || before != Before.STOP;
            pieces.add(new Piece(start, to, piece.kind(), repaired));
        }
    }

    private static Before before(String text, int start, int at) {
        int last = at;
        while (last > start && Chars.blank(text.charAt(last - 1))) {
            last--;
        }
        if (last == start) {
            return Before.START;
        }
        int stop = last - 1;
        while (stop > start && !Chars.stop(text.charAt(stop)) && Chars.closer(text.charAt(stop))) {
            stop--;
        }
        char c = text.charAt(last - 1);
        if (Chars.stop(text.charAt(stop))) {
            return last < at ? Before.STOP : Before.GLUED_STOP;
        }
        boolean word = last < at ? Chars.word(c) || Chars.closer(c) : Chars.lower(c);
        return word || Chars.digit(c) ? Before.NO_STOP : Before.INSIDE;
    }

    /**
     * Where a link ends that starts here with its words, with its arrow or dots; else this place.
     */
    private int linkEnd(String text, int at, int to, Before before) {
        int words = end(text, at, to, facts.links(), before);
        if (words == at) {
            return at;
        }
        boolean bracket = at > 0 && "[(".indexOf(text.charAt(at - 1)) >= 0;
        int end = afterArrow(text, words, to, bracket);
        int next = Chars.skipBlanks(text, end, to);
        boolean alone = next == to || lineEnds(text, end, next);
        boolean stuck = end == words && words < to && Chars.upper(text.charAt(words));
        boolean marked = next > end && end > words && Chars.upper(text.charAt(next));
        boolean closed = before != Before.NO_STOP && next > end && opens(text, next, to);
        return alone || stuck || marked || closed ? end : at;
    }

    /**
     * Whether the next link or a sentence starts here: a capital, a word that no object has first.
     */
    private boolean opens(String text, int at, int to) {
        if (!Chars.upper(text.charAt(at))) {
            return false;
        }
        int end = Chars.wordEnd(text, at, to);
        return end(text, at, to, facts.links(), Before.NO_STOP) > at
                || facts.function().contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean lineEnds(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Chars.newline(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence or a label starts here though nothing parts it from what stands before:
     * the words are glued to a full stop, or a colon and a title follow them.
     */
    private boolean cuts(String text, int at, int to, Before before) {
        if (before == Before.GLUED_STOP && end(text, at, to, facts.links(), before) > at) {
            return true;
        }
        int colon = Chars.skipBlanks(text, end(text, at, to, facts.labels(), before), to);
        if (colon <= at || colon >= to || text.charAt(colon) != ':') {
            return false;
        }
        int title = Chars.skipBlanks(text, colon + 1, to);
        return title < to && Chars.upper(text.charAt(title));
    }

    /**
     * The end of the longest phrase that stands here, or this place. Where no stop stands before
     * it, it has one capital: "Why You Should Read More" is a title.
     */
    private static int end(String text, int at, int to, Phrases phrases, Before before) {
        return phrases.end(text, at, to, before != Before.NO_STOP);
    }

    /** The end of "…", "→", "»" and their like after a link, and of its bracket. */
    private static int afterArrow(String text, int from, int to, boolean bracket) {
        int end = from;
        int at = from;
        while (at < to && (Chars.blank(text.charAt(at)) || arrow(text, at, to, bracket))) {
            at++;
            end = Chars.blank(text.charAt(at - 1)) ? end : at;
        }
        return end;
    }

    private static boolean arrow(String text, int at, int to, boolean bracket) {
        char c = text.charAt(at);
        if (c == '.') {
            return text.charAt(at - 1) == '.' || (at + 1 < to && text.charAt(at + 1) == '.');
        }
        if (c == ')' || c == ']') {
            return bracket;
        }
        return ARROWS.indexOf(c) >= 0 || (Chars.closer(c) && !Chars.opener(c));
    }
}
