package interligne.segment;

/**
 * What the characters of a text are to sentence finding; each looked up once and then remembered.
 */
final class Chars {

    private static final int BLANK = 1;
    private static final int STOP = 2;
    private static final int CLOSER = 4;
    private static final int OPENER = 8;
    private static final int LETTER = 16;
    private static final int DIGIT = 32;
    private static final int UPPER = 64;
    private static final int LOWER = 128;

    /** Marks what is already known in the table. */
    private static final int KNOWN = 256;

    /** Letters of European scripts and the signs of print lie below this. */
    private static final short[] TABLE = new short[0x2100];

    private Chars() {}

    private static int properties(char c) {
        int type = Character.getType(c);
        int all = 0;
        if (c <= ' ' || c == '\u0085' || c == '\ufeff' || c == '\u200b') {
            all |= BLANK;
        }
        switch (type) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    all |= BLANK;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> all |= CLOSER;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> all |= OPENER;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> all |= LETTER | UPPER;
            case Character.LOWERCASE_LETTER -> all |= LETTER | LOWER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> all |= LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> all |= DIGIT;
            default -> {}
        }
        return all | signs(c);
    }

    private static int signs(char c) {
        return switch (c) {
            case '.', '?', '!', '\u2026', '\u203d', '\u3002', '\uff01', '\uff1f' -> STOP;
            case '"', '\'' -> CLOSER | OPENER;
            case '-', '\u2013', '\u2014' -> OPENER;
            default -> 0;
        };
    }

    private static boolean is(char c, int property) {
        if (c >= TABLE.length) {
            return (properties(c) & property) != 0;
        }
        int all = TABLE[c];
        if (all == 0) {
            all = KNOWN | properties(c);
            TABLE[c] = (short) all;
        }
        return (all & property) != 0;
    }

    static boolean blank(char c) {
        return is(c, BLANK);
    }

    static boolean newline(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether it may end a sentence. */
    static boolean stop(char c) {
        return is(c, STOP);
    }

    /** Whether it may follow the stop and still belong to the sentence. */
    static boolean closer(char c) {
        return is(c, CLOSER);
    }

    /** Whether it may stand before the first word of a sentence. */
    static boolean opener(char c) {
        return is(c, OPENER);
    }

    static boolean letter(char c) {
        return is(c, LETTER);
    }

    static boolean digit(char c) {
        return is(c, DIGIT);
    }

    static boolean word(char c) {
        return is(c, LETTER | DIGIT);
    }

    static boolean upper(char c) {
        return is(c, UPPER);
    }

    static boolean lower(char c) {
        return is(c, LOWER);
    }

    /** Whether there is a letter or a digit, or a symbol that stands for one: not signs alone. */
    static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (word(c) || Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of letters and digits that starts here. */
    static int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to && word(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The start of the run of letters and digits that ends here. */
    static int wordStart(String text, int from, int end) {
        int start = end;
        while (start > from && word(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The first place from here that is not blank. */
    static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
