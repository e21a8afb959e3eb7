package interligne.exchange.bilingual;

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

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;

    AllowedCharacters(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] out, int from, int length) throws IOException {
        int count = 0;
        while (count < length && filled(1)) {
            char c = buffer[at];
            if (c == '&') {
                reference();
                c = buffer[at];
            } else if (!allowed(c) && !Character.isSurrogate(c)) {
                c = ODD;
            }
            at++;
            out[from + count++] = c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Whether so many characters stand ready, once the source was asked for more. */
    private boolean filled(int wanted) throws IOException {
        while (end - at < wanted) {
            if (buffer.length - at < wanted) {
                System.arraycopy(buffer, at, buffer, 0, end - at);
                end -= at;
                at = 0;
            } else if (at == end) {
                at = 0;
                end = 0;
            }
            int more = in.read(buffer, end, buffer.length - end);
            if (more < 0) {
                return false;
            }
            end += more;
        }
        return true;
    }

    /** Where a reference that begins here names a character that is not allowed, U+FFFD stands. */
    private void reference() throws IOException {
        filled(LONGEST_REFERENCE + 1);
        int close = at + 1;
        while (close < end && close - at < LONGEST_REFERENCE && buffer[close] != ';') {
            close++;
        }
        boolean numeric = close - at > 2 && close < end && buffer[close] == ';';
        if (!numeric || buffer[at + 1] != '#') {
            return;
        }
        int radix = buffer[at + 2] == 'x' ? 16 : 10;
        int first = at + (radix == 16 ? 3 : 2);
        if (!allowed(code(new String(buffer, first, close - first), radix))) {
            at = close;
            buffer[at] = ODD;
        }
    }

    /** The number that is written; where none is, a blank: the parser will say what is wrong. */
    private static int code(String digits, int radix) {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            return ' ';
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
