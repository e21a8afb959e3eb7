package interligne.document;

import interligne.article.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become characters: byte order mark, given name, declared name, UTF-8, then by frequency.
 */
public final class Encodings {

    /** Below this the detector guesses; Windows-1252 is then the better guess for our languages. */
    private static final int SURE = 50;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encodings() {}

    /**
     * Text and how it was encoded.
     *
     * @param text the characters after the byte order mark
     * @param charset what they were decoded with
     * @param mark how many bytes the byte order mark takes
     */
    public record Decoded(String text, Charset charset, int mark) {}

    /**
     * Decodes the document.
     *
     * @param declared the name that the document itself gives, or empty
     * @throws UserError when the encoding that the user gave does not exist or does not fit
     */
    public static Decoded decode(Source source, String declared) {
        byte[] bytes = source.bytes();
        Decoded marked = byMark(bytes);
        if (!source.encoding().isEmpty()) {
            Charset given = given(source.encoding());
            int mark = marked != null && marked.charset.equals(given) ? marked.mark : 0;
            String text = strict(bytes, mark, given);
            if (text == null) {
                throw Trouble.encoding(source, given.name());
            }
            return new Decoded(text, given, mark);
        }
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide, 0);
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && !escapes(bytes)) {
            return new Decoded(utf8, StandardCharsets.UTF_8, 0);
        }
        return undeclared(bytes, declared);
    }

    private static Charset given(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UserError(
                    "There is no encoding "
                            + name
                            + ": give a name such as UTF-8, windows-1252 or UTF-16.");
        }
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            Charset utf8 = StandardCharsets.UTF_8;
            return new Decoded(new String(bytes, 3, bytes.length - 3, utf8), utf8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            Charset utf32 = Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE");
            return new Decoded(new String(bytes, 4, bytes.length - 4, utf32), utf32, 4);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            Charset utf16 =
                    bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(new String(bytes, 2, bytes.length - 2, utf16), utf16, 2);
        }
        return null;
    }

    public static boolean starts(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in Latin text every second byte is zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > length * 0.35 && even < length * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return even > length * 0.35 && odd < length * 0.02 ? StandardCharsets.UTF_16BE : null;
    }

    /** ISO 2022 is valid UTF-8 to the letter, but says otherwise by its escape sequences. */
    private static boolean escapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Decoded undeclared(byte[] bytes, String declared) {
        Charset charset = named(declared);
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            charset = frequent(bytes);
        }
        return new Decoded(new String(bytes, charset), charset, 0);
    }

    /** As browsers read it: a page that says ISO-8859-1 or US-ASCII is Windows-1252. */
    private static @Nullable Charset named(String name) {
        if (name.isEmpty()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            boolean latin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Charset frequent(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > 20_000 ? java.util.Arrays.copyOf(bytes, 20_000) : bytes);
        CharsetMatch match = detector.detect();
        Charset found = match == null ? null : named(match.getName());
        return found == null || match.getConfidence() < SURE ? WINDOWS_1252 : found;
    }

    /**
     * The bytes of a changed document in the encoding that it came in.
     *
     * @param references whether a character that the encoding lacks is written as a reference, as
     *     HTML and XML allow; else the document becomes UTF-8
     * @throws UserError when bytes of the original were not valid in its encoding and would change
     */
    public static byte[] encode(String text, Decoded decoded, Source original, boolean references) {
        Charset charset = decoded.charset;
        byte[] bytes = original.bytes();
        byte[] again = decoded.text.getBytes(charset);
        boolean same =
                again.length == bytes.length - decoded.mark
                        && java.util.Arrays.equals(
                                again, 0, again.length, bytes, decoded.mark, bytes.length);
        if (!same) {
            throw new UserError(
                    original.name()
                            + " holds bytes that are not valid "
                            + charset.name()
                            + " and would be lost: export as html, markdown or text instead.");
        }
        java.nio.charset.CharsetEncoder encoder = charset.newEncoder();
        String fitting = text;
        if (!encoder.canEncode(text)) {
            if (references) {
                fitting = referenced(text, encoder);
            } else {
                charset = StandardCharsets.UTF_8;
            }
        }
        byte[] body = fitting.getBytes(charset);
        byte[] out = new byte[decoded.mark + body.length];
        System.arraycopy(bytes, 0, out, 0, decoded.mark);
        System.arraycopy(body, 0, out, decoded.mark, body.length);
        return out;
    }

    private static String referenced(String text, java.nio.charset.CharsetEncoder encoder) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        text.codePoints()
                .forEach(
                        point -> {
                            String character = Character.toString(point);
                            if (encoder.canEncode(character)) {
                                out.append(character);
                            } else {
                                out.append("&#").append(point).append(';');
                            }
                        });
        return out.toString();
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }

    /** The encoding named in a meta element or an XML declaration within the first 2048 bytes. */
    public static String declared(byte[] bytes) {
        int length = Math.min(bytes.length, 2048);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher found =
                Pattern.compile(
                                "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(head);
        return found.find() ? found.group(1) : "";
    }
}
