package interligne.document;

import java.util.Map;

/** A stretch of words or one end of an inline code, and where it stands in the original part. */
public final class Piece {

    /** What a piece is. */
    enum Type {
        WORDS,
        OPEN,
        CLOSE,
        ALONE
    }

    /**
     * A code before it has its number.
     *
     * @param kind as in {@link interligne.article.Code#kind()}
     * @param attributes as in {@link interligne.article.Code#attributes()}
     * @param opening the markup that begins it in the original file; for a code that stands alone
     *     what has to stand in front of its stretch of the original
     * @param closing the markup that ends it there
     * @param style how words inside are written there, in the words of the format; mostly empty
     */
    public record Mark(
            String kind,
            Map<String, String> attributes,
            String opening,
            String closing,
            String style) {

        /** A mark whose words need no other style. */
        public Mark(String kind, Map<String, String> attributes, String opening, String closing) {
            this(kind, attributes, opening, closing, "");
        }

        /** A mark without meaning for a reader. */
        public static Mark other(String opening, String closing) {
            return new Mark("other", Map.of(), opening, closing, "");
        }

        boolean isOther() {
            return kind.equals("other");
        }
    }

    /** The mark of words. */
    public static final Mark NONE = new Mark("", Map.of(), "", "", "");

    final Type type;
    final StringBuilder words = new StringBuilder();
    Mark mark;
    int from;
    int to;

    /** The other end of a pair. */
    @org.jspecify.annotations.Nullable Piece partner;

    Piece(Type type, Mark mark, int from, int to) {
        this.type = type;
        this.mark = mark;
        this.from = from;
        this.to = to;
    }

    static void pair(Piece open, Piece close) {
        open.partner = close;
        close.partner = open;
    }

    /** Whether a reader sees something of it. */
    boolean visible() {
        return type == Type.WORDS ? words.length() > 0 : type == Type.ALONE && !mark.isOther();
    }

    /** What may stand outside the text at either end: white space, breaks, marks without words. */
    boolean idle() {
        if (type == Type.WORDS) {
            return words.toString().isBlank();
        }
        return type == Type.ALONE && !mark.kind().equals("image");
    }
}
