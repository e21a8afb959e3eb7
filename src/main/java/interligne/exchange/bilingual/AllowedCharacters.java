package interligne.exchange.bilingual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Puts U+FFFD where XML 1.0 (2.2, Char) allows no character, written as it is or as a numeric
 * reference, so that one bad unit does not keep a whole file out. No character is lost or added
 * besides, so that lines stay what they are.
 */
final class AllowedCharacters extends Reader {

    private static final char ODD = '\uFFFD';
    private static final int LONGEST_REFERENCE = 10;

    private final BufferedReader in;
    private String pending = "";
    private int at;

    AllowedCharacters(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    @Override
    public int read(char[] out, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = next();
            if (c < 0) {
                break;
            }
            out[from + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        if (at < pending.length()) {
            return pending.charAt(at++);
        }
        int c = in.read();
        if (c == '&') {
            pending = reference();
            at = 1;
            return pending.charAt(0);
        }
        return c < 0 || allowed(c) || Character.isSurrogate((char) c) ? c : ODD;
    }

    /** The reference that begins here, or what there is of it. */
    private String reference() throws IOException {
        in.mark(LONGEST_REFERENCE + 1);
        StringBuilder text = new StringBuilder("&");
        int c = in.read();
        while (c >= 0 && text.length() < LONGEST_REFERENCE && c != ';') {
            text.append((char) c);
            c = in.read();
        }
        if (c != ';' || text.length() < 3 || text.charAt(1) != '#') {
            in.reset();
            return "&";
        }
        boolean hexadecimal = text.charAt(2) == 'x';
        try {
            int code = Integer.parseInt(text.substring(hexadecimal ? 3 : 2), hexadecimal ? 16 : 10);
            return allowed(code) ? text + ";" : String.valueOf(ODD);
        } catch (NumberFormatException e) {
            return text + ";";
        }
    }

    private static boolean allowed(int c) {
        return c >= 0x20
                ? (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF
                : c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
