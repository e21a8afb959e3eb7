package interligne.document;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the words and inline codes of one block and makes the {@link Content} of a unit of them.
 *
 * <p>White space is collapsed as a browser does it (no-break spaces stay, soft hyphens and zero
 * width marks at the seams go), codes that embrace the whole block or stand idle at its ends are
 * taken off the text, and ids are given so that no tag equals something that the text says.
 */
final class InlineText {

    /** An embracing link or bold is kept with the unit, its tags are not in the text. */
    private enum Type {
        WORDS,
        OPEN,
        CLOSE,
        ALONE
    }

    /**
     * A code before it has its number.
     *
     * @param kind as in {@link Code#kind()}
     * @param attributes as in {@link Code#attributes()}
     * @param opening the markup that it stands for in the original file
     * @param closing the markup that closes it there, empty for a code that stands alone
     */
    record Mark(String kind, Map<String, String> attributes, String opening, String closing) {}

    /** One piece of the block and where it stands in the original part. */
    private static final class Piece {
        final Type type;
        final Mark mark;
        final StringBuilder words = new StringBuilder();
        int from;
        int to;
        int partner = -1;
        boolean dropped;

        Piece(Type type, Mark mark, int from, int to) {
            this.type = type;
            this.mark = mark;
            this.from = from;
            this.to = to;
        }
    }

    private static final Mark NONE = new Mark("", Map.of(), "", "");

    private final boolean collapse;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private boolean afterSpace = true;
    private boolean hasWords;

    InlineText(boolean collapse) {
        this.collapse = collapse;
    }

    /** Whether nothing but white space and codes came in. */
    boolean blank() {
        return !hasWords;
    }

    boolean hasCodes() {
        return pieces.stream().anyMatch(piece -> piece.type != Type.WORDS);
    }

    void words(String text, int from, int to) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.type != Type.WORDS) {
            last = new Piece(Type.WORDS, NONE, from, to);
            pieces.add(last);
        }
        last.to = to;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!collapse) {
                    last.words.append(c);
                } else if (!afterSpace) {
                    last.words.append(' ');
                    afterSpace = true;
                }
            } else if (!invisible(c)) {
                last.words.append(c);
                afterSpace = false;
                hasWords |= !isNoBreakSpace(c);
            }
        }
    }

    /** White space that may be collapsed; no-break spaces are not. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isNoBreakSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Soft hyphens are layout of one language; controls and byte order marks are no text. */
    private static boolean invisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c < ' ') || (c >= '\u007f' && c <= '\u009f');
    }

    /** Opens a code. */
    void open(Mark mark, int from, int to) {
        open.add(pieces.size());
        pieces.add(new Piece(Type.OPEN, mark, from, to));
    }

    /** Closes the code opened last; its closing markup is only known now. */
    void close(String closing, int from, int to) {
        if (open.isEmpty()) {
            return;
        }
        int at = open.remove(open.size() - 1);
        Piece opener = pieces.get(at);
        Mark mark = opener.mark;
        Mark whole = new Mark(mark.kind(), mark.attributes(), mark.opening(), closing);
        Piece opened = new Piece(Type.OPEN, whole, opener.from, opener.to);
        Piece closer = new Piece(Type.CLOSE, whole, from, to);
        opened.partner = pieces.size();
        closer.partner = at;
        pieces.set(at, opened);
        pieces.add(closer);
    }

    /** The marks that are open now, outermost first: a block inside them begins with them. */
    List<Mark> openMarks() {
        return open.stream().map(at -> pieces.get(at).mark).toList();
    }

    /** A code that stands alone. */
    void alone(Mark mark, int from, int to) {
        pieces.add(new Piece(Type.ALONE, mark, from, to));
        if (mark.kind().equals(Code.BREAK)) {
            afterSpace = true;
        } else if (mark.kind().equals("image")) {
            afterSpace = false;
        }
    }

    /**
     * A finished block.
     *
     * @param content its text and codes; an embracing code is listed although its tags are not in
     *     the text
     * @param marks what each code id stands for in the original
     * @param from where the text begins in the original part
     * @param to where it ends there
     */
    record Block(Content content, Map<Integer, Mark> marks, int from, int to) {

        /** Whether all of it is one link. */
        boolean isLink() {
            return content.codes().stream()
                    .anyMatch(
                            code ->
                                    code.kind().equals(Code.LINK)
                                            && !content.text().contains(code.openTag()));
        }
    }

    /** The block; its text may be empty when nothing but codes came in. */
    Block block() {
        while (!open.isEmpty()) {
            close("", pieces.get(pieces.size() - 1).to, pieces.get(pieces.size() - 1).to);
        }
        mergeEmpty();
        int first = 0;
        int last = pieces.size() - 1;
        List<Mark> embracing = new ArrayList<>();
        if (hasWords) {
            boolean again = true;
            while (again) {
                int before = first + pieces.size() - last;
                while (first < last && idle(pieces.get(first))) {
                    first++;
                }
                while (last > first && idle(pieces.get(last))) {
                    last--;
                }
                Piece head = pieces.get(first);
                if (head.type == Type.OPEN
                        && head.partner == last
                        && !head.mark.kind().equals(Code.CODE)) {
                    embracing.add(head.mark);
                    first++;
                    last--;
                }
                again = before != first + pieces.size() - last;
            }
            trimEnd(first, last);
        }
        return numbered(first, last, embracing);
    }

    /** A pair with nothing inside is one code that stands alone. */
    private void mergeEmpty() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.dropped
                    && piece.type == Type.OPEN
                    && piece.partner > i
                    && emptyBetween(i, piece.partner)) {
                StringBuilder markup = new StringBuilder(piece.mark.opening());
                for (int k = i + 1; k < piece.partner; k++) {
                    Piece inner = pieces.get(k);
                    markup.append(
                            inner.type == Type.CLOSE ? inner.mark.closing() : inner.mark.opening());
                    inner.dropped = true;
                }
                markup.append(piece.mark.closing());
                Piece end = pieces.get(piece.partner);
                end.dropped = true;
                Mark alone = new Mark("other", Map.of(), markup.toString(), "");
                pieces.set(i, new Piece(Type.ALONE, alone, piece.from, end.to));
            }
        }
        Map<Piece, Integer> at = new HashMap<>();
        List<Piece> kept = pieces.stream().filter(piece -> !piece.dropped).toList();
        for (int i = 0; i < kept.size(); i++) {
            at.put(kept.get(i), i);
        }
        for (Piece piece : kept) {
            if (piece.partner >= 0) {
                piece.partner = at.getOrDefault(pieces.get(piece.partner), -1);
            }
        }
        pieces.clear();
        pieces.addAll(kept);
    }

    private boolean emptyBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean visible = piece.type == Type.ALONE && !piece.mark.kind().equals("other");
            if (visible || (piece.type == Type.WORDS && piece.words.length() > 0)) {
                return false;
            }
        }
        return true;
    }

    /** What may stand outside the text at either end: white space, breaks, marks without words. */
    private static boolean idle(Piece piece) {
        if (piece.type == Type.WORDS) {
            return piece.words.toString().isBlank();
        }
        return piece.type == Type.ALONE && !piece.mark.kind().equals("image");
    }

    private void trimEnd(int first, int last) {
        for (int i = last; i >= first; i--) {
            Piece piece = pieces.get(i);
            if (piece.type == Type.WORDS) {
                int end = piece.words.length();
                while (end > 0 && isSpace(piece.words.charAt(end - 1))) {
                    end--;
                }
                piece.words.setLength(end);
                if (end > 0) {
                    return;
                }
            } else if (piece.type == Type.ALONE) {
                return;
            }
        }
    }

    private Block numbered(int first, int last, List<Mark> embracing) {
        Set<String> literal = literalTags();
        List<Code> codes = new ArrayList<>();
        Map<Integer, Mark> marks = new HashMap<>();
        int[] next = {0};
        for (Mark mark : embracing) {
            if (!mark.kind().equals("other")) {
                add(mark, true, nextId(next, literal), codes, marks);
            }
        }
        StringBuilder text = new StringBuilder();
        Map<Integer, Code> byOpener = new HashMap<>();
        for (int i = first; i <= last; i++) {
            Piece piece = pieces.get(i);
            switch (piece.type) {
                case WORDS -> text.append(piece.words);
                case CLOSE -> {
                    Code code = byOpener.get(piece.partner);
                    text.append(code == null ? "" : code.closeTag());
                }
                default -> {
                    boolean paired = piece.type == Type.OPEN;
                    Code code = add(piece.mark, paired, nextId(next, literal), codes, marks);
                    byOpener.put(i, code);
                    text.append(code.openTag());
                }
            }
        }
        int from = pieces.isEmpty() ? 0 : pieces.get(first).from;
        int to = pieces.isEmpty() ? 0 : pieces.get(last).to;
        return new Block(new Content(text.toString(), codes), marks, from, to);
    }

    private static Code add(
            Mark mark, boolean paired, int id, List<Code> codes, Map<Integer, Mark> marks) {
        Code code = new Code(id, paired, mark.kind(), mark.attributes());
        codes.add(code);
        marks.put(id, mark);
        return code;
    }

    private static int nextId(int[] next, Set<String> literal) {
        do {
            next[0]++;
        } while (literal.contains(String.valueOf(next[0])));
        return next[0];
    }

    /** The numbers that the words themselves write like a tag: 3 for {@code "</3>"}. */
    private Set<String> literalTags() {
        Set<String> found = new HashSet<>();
        for (Piece piece : pieces) {
            String words = piece.words.toString();
            for (int at = words.indexOf('<'); at >= 0; at = words.indexOf('<', at + 1)) {
                int from = words.startsWith("</", at) ? at + 2 : at + 1;
                int end = from;
                while (end < words.length() && Character.isDigit(words.charAt(end))) {
                    end++;
                }
                if (end > from) {
                    found.add(words.substring(from, end));
                }
            }
        }
        return found;
    }
}
