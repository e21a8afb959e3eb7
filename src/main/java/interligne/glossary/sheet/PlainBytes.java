package interligne.glossary.sheet;

import interligne.article.UserError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a text file as text: UTF-8, or UTF-16 where a byte order mark says so. */
public final class PlainBytes {

    private PlainBytes() {}

    /**
     * The text without byte order mark.
     *
     * @param name the file as messages call it
     * @throws UserError with the line, when it is in another encoding or holds a NUL
     */
    public static String text(String name, byte[] bytes) {
        String text = decoded(name, bytes);
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UserError(
                    name
                            + ", line "
                            + line(text, nul)
                            + ": a NUL character; this is not a"
                            + " text file.");
        }
        return text;
    }

    private static String decoded(String name, byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        try {
            return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(
                    name + ", line " + brokenLine(bytes) + ": not UTF-8; save the file as UTF-8.");
        }
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static long brokenLine(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return line(out.flip().toString() + " ", out.length());
    }
}
