package interligne.exchange.bilingual;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A text file line by line, in the encoding that it turns out to have: what its byte order mark
 * says, else UTF-8, else Windows-1252 when the first character beyond ASCII is not UTF-8.
 */
public final class TextIn {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Reader reader;
    private final String name;
    private int line;
    private int pushed = -2;

    private TextIn(Reader reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    /** Opens a file whose encoding nobody says. */
    public static TextIn open(InputStream in, String name) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(4);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        bytes.reset();
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            return new TextIn(new InputStreamReader(bytes, StandardCharsets.UTF_16), name);
        }
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            bytes.skipNBytes(3);
        }
        return new TextIn(new Utf8OrWestern(bytes, name), name);
    }

    /** Opens a file in a given encoding; bytes that it does not know become U+FFFD. */
    public static TextIn open(InputStream in, String name, Charset charset) {
        return new TextIn(new InputStreamReader(in, charset), name);
    }

    /** The next line without its end, or null; the line number moves on. */
    @org.jspecify.annotations.Nullable
    public String line() throws IOException {
        StringBuilder out = new StringBuilder(80);
        int c = read();
        if (c < 0) {
            return null;
        }
        line++;
        while (c >= 0 && c != '\n' && c != '\r') {
            out.append((char) c);
            if (out.length() > PairReader.LONGEST) {
                throw XmlIn.fault(
                        name,
                        line,
                        "a line is longer than " + PairReader.LONGEST + " characters",
                        "cut it into segments");
            }
            c = read();
        }
        if (c == '\r') {
            int next = reader.read();
            pushed = next == '\n' ? -2 : next;
        }
        return out.toString();
    }

    private int read() throws IOException {
        if (pushed != -2) {
            int c = pushed;
            pushed = -2;
            return c;
        }
        return reader.read();
    }

    /** The number of the line that was read last, from 1. */
    public int number() {
        return line;
    }

    public String name() {
        return name;
    }

    /** Decides at the first byte beyond ASCII: until there both encodings are the same. */
    private static final class Utf8OrWestern extends Reader {
        private final InputStream bytes;
        private final String name;
        private boolean decided;
        private boolean western;
        private int low = -1;
        private int lines = 1;

        Utf8OrWestern(InputStream bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            if (low >= 0) {
                int c = low;
                low = -1;
                return c;
            }
            int octet = bytes.read();
            lines += octet == '\n' ? 1 : 0;
            if (octet < 0x80) {
                return octet;
            }
            return western ? western(octet) : utf8(octet);
        }

        private static int western(int octet) {
            return new String(new byte[] {(byte) octet}, WESTERN).charAt(0);
        }

        private int utf8(int octet) throws IOException {
            int more = octet >= 0xF0 && octet < 0xF5 ? 3 : octet >= 0xE0 ? 2 : 1;
            bytes.mark(4);
            byte[] all = new byte[more + 1];
            all[0] = (byte) octet;
            int got = bytes.readNBytes(all, 1, more);
            String text = new String(all, 0, got + 1, StandardCharsets.UTF_8);
            boolean good =
                    got == more
                            && text.codePointCount(0, text.length()) == 1
                            && text.charAt(0) != 0xFFFD;
            if (good || isReplacement(all)) {
                decided = true;
                low = text.length() > 1 ? text.charAt(1) : -1;
                return text.charAt(0);
            }
            if (decided) {
                throw XmlIn.fault(
                        name, lines, "a character is not UTF-8", "save the file as UTF-8");
            }
            western = true;
            bytes.reset();
            return western(octet);
        }

        /** U+FFFD itself, written properly. */
        private static boolean isReplacement(byte[] all) {
            return all.length == 3
                    && (all[0] & 0xFF) == 0xEF
                    && (all[1] & 0xFF) == 0xBF
                    && (all[2] & 0xFF) == 0xBD;
        }

        @Override
        public int read(char[] out, int from, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int c = read();
                if (c < 0) {
                    break;
                }
                out[from + count++] = (char) c;
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
