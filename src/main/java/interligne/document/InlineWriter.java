package interligne.document;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Writes the pieces of a block with balanced codes, whatever a translator did to the tags: a code
 * that is never closed ends with the block, a closing tag without its opening is passed over.
 */
public abstract class InlineWriter {

    private final Deque<Code> open = new ArrayDeque<>();

    /** Words as they are to be read. */
    protected abstract void words(String text);

    /** A piece in another language begins. */
    protected abstract void startLanguage(String tag);

    /** The piece in another language ends. */
    protected abstract void endLanguage();

    /** A code begins. */
    protected abstract void open(Code code);

    /** The code begun last ends. */
    protected abstract void close(Code code);

    /** A code that stands alone. */
    protected abstract void alone(Code code);

    /** Writes all pieces of a block. */
    public final void write(Page.Block block) {
        for (Code code : block.around()) {
            start(code);
        }
        boolean first = true;
        for (Page.Piece piece : block.pieces()) {
            if (!first) {
                words(piece.gap());
            }
            first = false;
            piece(piece);
        }
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private void piece(Page.Piece piece) {
        if (!piece.language().isEmpty() && open.isEmpty()) {
            startLanguage(piece.language());
            content(piece.content());
            while (!open.isEmpty()) {
                close(open.pop());
            }
            endLanguage();
        } else {
            content(piece.content());
        }
    }

    private void content(Content content) {
        int done = 0;
        for (Content.Tag tag : content.tags()) {
            words(content.text(), done, tag.span().start());
            switch (tag.role()) {
                case OPEN -> start(tag.code());
                case CLOSE -> end(tag.code());
                case ALONE -> alone(tag.code());
            }
            done = tag.span().end();
        }
        words(content.text(), done, content.text().length());
    }

    private void words(String text, int from, int to) {
        if (from < to) {
            words(text.substring(from, to));
        }
    }

    private void start(Code code) {
        open.push(code);
        open(code);
    }

    private void end(Code code) {
        if (!open.contains(code)) {
            return;
        }
        Code top;
        do {
            top = open.pop();
            close(top);
        } while (!top.equals(code));
    }

    /** The address of a link or picture if it is safe to write, else empty. */
    public static String address(Code code, String attribute) {
        String value = code.attributes().getOrDefault(attribute, "");
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > ' ' && c != '\u007f') {
                clean.append(c);
            } else if (c == ' ') {
                clean.append("%20");
            }
        }
        String address = clean.toString();
        int colon = address.indexOf(':');
        boolean relative = colon < 0 || address.substring(0, colon).matches(".*[/?#].*");
        String scheme = relative ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean safe =
                relative || List.of("http", "https", "mailto", "tel", "ftp").contains(scheme);
        return safe ? address : "";
    }
}
