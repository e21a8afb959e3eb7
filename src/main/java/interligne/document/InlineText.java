package interligne.document;

import interligne.article.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;

/**
 * Collects the words and inline codes of one block.
 *
 * <p>White space is collapsed as a browser does it; no-break spaces stay. Soft hyphens go: they are
 * layout of one language and would hide words from the glossary. So do control characters.
 */
public final class InlineText {

    private final boolean collapse;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private boolean afterSpace = true;
    private boolean hasWords;

    public InlineText(boolean collapse) {
        this.collapse = collapse;
    }

    /** Whether nothing but white space and codes came in. */
    public boolean blank() {
        return !hasWords;
    }

    public void words(String text, int from, int to) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.type != Piece.Type.WORDS) {
            last = new Piece(Piece.Type.WORDS, Piece.NONE, from, to);
            pieces.add(last);
        }
        last.from = last.from < 0 ? from : last.from;
        last.to = Math.max(last.to, to);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space(last, c);
            } else if (!invisible(c)) {
                last.words.append(c);
                afterSpace = false;
                hasWords |= Character.getType(c) != Character.SPACE_SEPARATOR;
            }
        }
    }

    private void space(Piece last, char c) {
        if (!collapse) {
            last.words.append(c);
        } else if (!afterSpace) {
            last.words.append(' ');
            afterSpace = true;
        }
    }

    /** White space that may be collapsed; no-break spaces are not. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean invisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || c < ' ' || (c >= '\u007f' && c <= '\u009f');
    }

    /** Opens a code. */
    public void open(Piece.Mark mark, int from, int to) {
        Piece piece = new Piece(Piece.Type.OPEN, mark, from, to);
        open.push(piece);
        pieces.add(piece);
    }

    /** Closes the code opened last; its closing markup may only be known now. */
    public void close(String closing, int from, int to) {
        Piece opener = open.poll();
        if (opener == null) {
            return;
        }
        Piece.Mark mark = opener.mark;
        opener.mark =
                new Piece.Mark(
                        mark.kind(), mark.attributes(), mark.opening(), closing, mark.style());
        Piece closer = new Piece(Piece.Type.CLOSE, opener.mark, from, to);
        Piece.pair(opener, closer);
        pieces.add(closer);
    }

    /** A code that stands alone. */
    public void alone(Piece.Mark mark, int from, int to) {
        pieces.add(new Piece(Piece.Type.ALONE, mark, from, to));
        if (mark.kind().equals(Code.BREAK)) {
            afterSpace = true;
        } else if (mark.kind().equals("image") || mark.kind().equals("note")) {
            afterSpace = false;
        }
    }

    /** What came last is seen, as a formula is: a blank after it is no second one. */
    public void seen() {
        afterSpace &= !hasWords;
    }

    /** The block; its text is empty when nothing but codes came in. */
    public InlineBlock block() {
        int end = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to;
        while (!open.isEmpty()) {
            close("", end, end);
        }
        joinEmptyPairs();
        joinNestedPairs();
        joinIdleMarks();
        return InlineBlock.of(pieces);
    }

    /** A pair with nothing to see inside is one code that stands alone. */
    private void joinEmptyPairs() {
        IdentityHashMap<Piece, Integer> places = new IdentityHashMap<>();
        int[] visible = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            places.put(pieces.get(i), i);
            visible[i + 1] = visible[i] + (pieces.get(i).visible() ? 1 : 0);
        }
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Integer end = piece.type == Piece.Type.OPEN ? places.get(piece.partner) : null;
            if (end != null && end > i && visible[end] == visible[i + 1]) {
                Piece.Mark alone = Piece.Mark.other("", "");
                int to = pieces.get(end).to;
                joined.add(new Piece(Piece.Type.ALONE, alone, piece.from, to));
                i = end;
            } else {
                joined.add(piece);
            }
        }
        pieces.clear();
        pieces.addAll(joined);
    }

    /** Two pairs around the same words are one, unless both mean something to a reader. */
    private void joinNestedPairs() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece outer = pieces.get(i);
            Piece inner = pieces.get(i + 1);
            boolean opens = outer.type == Piece.Type.OPEN && inner.type == Piece.Type.OPEN;
            if (!opens || !(outer.mark.isOther() || inner.mark.isOther())) {
                continue;
            }
            Piece innerEnd = inner.partner;
            Piece outerEnd = outer.partner;
            if (innerEnd == null || outerEnd == null) {
                continue;
            }
            int at = pieces.indexOf(innerEnd);
            boolean same = at + 1 < pieces.size() && pieces.get(at + 1) == outerEnd;
            if (same) {
                outer.mark = joined(outer.mark, inner.mark);
                outerEnd.mark = outer.mark;
                outer.to = inner.to;
                outerEnd.from = innerEnd.from;
                pieces.remove(at);
                pieces.remove(i + 1);
                i--;
            }
        }
    }

    private static Piece.Mark joined(Piece.Mark outer, Piece.Mark inner) {
        Piece.Mark telling = outer.isOther() ? inner : outer;
        return new Piece.Mark(
                telling.kind(),
                telling.attributes(),
                outer.opening() + inner.opening(),
                inner.closing() + outer.closing(),
                inner.style().isEmpty() ? outer.style() : inner.style());
    }

    /** Marks without meaning that follow one another are shown as one. */
    private void joinIdleMarks() {
        Piece before = null;
        for (Iterator<Piece> all = pieces.iterator(); all.hasNext(); ) {
            Piece piece = all.next();
            boolean plain =
                    piece.type == Piece.Type.ALONE
                            && piece.mark.isOther()
                            && piece.mark.opening().isEmpty();
            if (plain && before != null && before.to == piece.from) {
                before.to = piece.to;
                all.remove();
            } else {
                before = plain ? piece : null;
            }
        }
    }
}
