package interligne.language;

/**
 * What single characters do in a sentence, whatever its language: end it, open or close a
 * quotation, stand between words.
 *
 * <p>Example: {@code Marks.closes('»')} is true.
 */
public final class Marks {

    private static final int PLAIN = 0;
    private static final int BLANK = 1;
    private static final int STOP = 2;
    private static final int OPENS = 4;
    private static final int CLOSES = 8;
    private static final int APOSTROPHE = 16;

    private static final byte[] LATIN = new byte[256];

    static {
        mark(" \t\n\u000b\f\r\u0085\u00a0\u001c\u001d\u001e\u001f", BLANK);
        mark(".!?", STOP);
        mark("([{\u00ab\u00bf\u00a1", OPENS);
        mark(")]}\u00bb", CLOSES);
        mark("\"'*_", OPENS | CLOSES);
        LATIN['\''] |= APOSTROPHE;
    }

    private Marks() {}

    private static void mark(String characters, int what) {
        for (int i = 0; i < characters.length(); i++) {
            LATIN[characters.charAt(i)] |= (byte) what;
        }
    }

    private static int of(char c) {
        if (c < 256) {
            return LATIN[c];
        }
        return switch (c) {
            case '\u2026', '\u203c', '\u203d', '\u2047', '\u2048', '\u2049' -> STOP;
            case '\u3002', '\uff01', '\uff1f', '\uff0e', '\u061f', '\u06d4', '\u0964' -> STOP;
            case '\u2018', '\u201a', '\u201e', '\u2039', '\u300c', '\u300e', '\uff08' -> OPENS;
            case '\u201c' -> OPENS | CLOSES;
            case '\u2019' -> CLOSES | APOSTROPHE;
            case '\u201d', '\u203a', '\u300d', '\u300f', '\uff09' -> CLOSES;
            case '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\u1680', '\ufeff' -> BLANK;
            default -> c >= '\u2000' && c <= '\u200b' ? BLANK : PLAIN;
        };
    }

    /** A blank of any kind, line ends, no-break spaces and zero-width spaces included. */
    public static boolean blank(char c) {
        return (of(c) & BLANK) != 0;
    }

    /** A full stop, question mark, exclamation mark or ellipsis, of any script. */
    public static boolean stops(char c) {
        return (of(c) & STOP) != 0;
    }

    /** A mark of a script that puts no blank after the end of a sentence. */
    public static boolean stopsWithoutBlank(char c) {
        return c == '\u3002' || c == '\uff01' || c == '\uff1f';
    }

    /** A bracket or quotation mark that can stand before the first word. */
    public static boolean opens(char c) {
        return (of(c) & OPENS) != 0;
    }

    /** A bracket or quotation mark that can stand after the last word. */
    public static boolean closes(char c) {
        return (of(c) & CLOSES) != 0;
    }

    /** A closing mark that some languages put a blank before. */
    public static boolean closesAfterBlank(char c) {
        return c == '\u00bb' || c == '\u203a';
    }

    /** An opening mark that some languages put a blank after. */
    public static boolean opensBeforeBlank(char c) {
        return c == '\u00ab' || c == '\u2039';
    }

    /** A straight or typographic apostrophe. */
    public static boolean apostrophe(char c) {
        return (of(c) & APOSTROPHE) != 0;
    }

    /** A dash or bullet that can stand before a list item or a line of dialogue. */
    public static boolean dashOrBullet(char c) {
        return c == '-' || c == '*' || bullet(c) || (c >= '\u2010' && c <= '\u2015');
    }

    /** A sign that does nothing but mark a list item. */
    public static boolean bullet(char c) {
        return switch (c) {
            case '\u2022', '\u2023', '\u2043', '\u204c', '\u204d', '\u2219', '\u25aa', '\u25ab' ->
                    true;
            case '\u25cb', '\u25cf', '\u25e6', '\u25a0', '\u25a1', '\u25b6', '\u25ba', '\u2605' ->
                    true;
            case '\u00b7', '\u2714', '\u2713', '\u27a4', '\u2756', '\uf0b7' -> true;
            default -> false;
        };
    }
}
