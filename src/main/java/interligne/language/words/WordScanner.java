package interligne.language.words;

import java.util.Arrays;

/**
 * The words of a text, found in one pass without making a string.
 *
 * <p>A word is a run of letters, digits and underscores; a hyphen, an apostrophe or a space ends
 * it. Initials with points are one word ({@code "U.S."} reads as {@code "US"}). One scanner serves
 * one thread, text after text.
 *
 * <p>Example: {@code "l’IA d'Apple"} has the words {@code l IA d Apple}.
 */
public final class WordScanner {

    /** No capital at all; also digits alone. */
    public static final byte LOWER = 0;

    /** One capital, at the start, and something after it. */
    public static final byte INITIAL = 1;

    /** Nothing but capitals (and digits), for example {@code "TPU"} or {@code "A"}. */
    public static final byte CAPITALS = 2;

    /** Capitals inside, for example {@code "OpenAI"} or {@code "TPUs"}. */
    public static final byte MIXED = 3;

    private static final byte OUTSIDE = 0;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 3;
    private static final byte MARK = 4;
    private static final byte UNSEEN = 5;
    private static final byte LIGATURE = 6;

    private static final byte[] CLASS = new byte[0x250];

    static {
        for (char c = 0; c < CLASS.length; c++) {
            CLASS[c] = slowClass(c);
        }
    }

    private static final int[] NOTHING = {};

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private long[] keys = new long[64];
    private byte[] shapes = new byte[64];
    private int count;
    private int smallLetters;
    private String text = "";

    /** How many words the text has. */
    public int count() {
        return count;
    }

    /** Where a word starts, in UTF-16 units from 0. */
    public int start(int word) {
        return starts[word];
    }

    /** The unit after a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The key of the folded word, see {@link Folding#key}. */
    public long key(int word) {
        return keys[word];
    }

    /** {@link #LOWER}, {@link #INITIAL}, {@link #CAPITALS} or {@link #MIXED}. */
    public byte shape(int word) {
        return shapes[word];
    }

    /** Whether the text has letters, but not one small letter: a heading in capitals. */
    public boolean allCapitals() {
        return smallLetters == 0;
    }

    /** The word as it stands in the text. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The word folded; empty before the first and after the last. */
    public String folded(int word) {
        if (word < 0 || word >= count) {
            return "";
        }
        return shapes[word] == LOWER && small(word) ? word(word) : Folding.fold(letters(word));
    }

    /** Whether folding changes nothing: small letters of Latin-1 alone. */
    private boolean small(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            if (c >= 0x100 || CLASS[c] != SMALL) {
                return false;
            }
        }
        return true;
    }

    /** The key of the word as it is compared when capitals lost their accents. */
    public long bareKey(int word) {
        return Folding.key(Folding.foldBare(letters(word)));
    }

    /** The word without the points of initials. */
    public String letters(int word) {
        String letters = word(word);
        return letters.indexOf('.') < 0 ? letters : letters.replace(".", "");
    }

    /** Finds the words of a text; what was known of the text before is forgotten. */
    public void scan(String newText) {
        scan(newText, NOTHING);
    }

    /**
     * Finds the words of a text, but none in the stretches to skip.
     *
     * @param skipped start, end, start, end … in UTF-16 units, rising, not overlapping
     */
    public void scan(String newText, int[] skipped) {
        text = newText;
        count = 0;
        smallLetters = 0;
        int at = 0;
        for (int i = 0; i + 1 < skipped.length; i += 2) {
            scan(at, Math.min(skipped[i], newText.length()));
            at = Math.max(at, skipped[i + 1]);
        }
        scan(at, newText.length());
    }

    private void scan(int from, int length) {
        int at = from;
        while (at < length) {
            byte kind = kind(text.charAt(at));
            if (kind == OUTSIDE || kind == UNSEEN || kind == MARK || text.charAt(at) == '_') {
                at++;
            } else {
                at = word(at, length);
            }
        }
    }

    private int word(int start, int length) {
        long key = Folding.START;
        int capitals = 0;
        int small = 0;
        boolean marks = false;
        int at = start;
        boolean first = false;
        while (at < length) {
            char c = text.charAt(at);
            byte kind = kind(c);
            if (kind == SMALL) {
                small++;
                key = Folding.step(key, Folding.lower(c));
            } else if (kind == CAPITAL) {
                capitals++;
                first |= at == start;
                key = Folding.step(key, Folding.lower(c));
            } else if (kind == DIGIT) {
                // Markdown writes _word_: an underscore belongs to a word only inside it.
                if (c == '_' && (at + 1 >= length || kind(text.charAt(at + 1)) == OUTSIDE)) {
                    break;
                }
                key = Folding.step(key, c);
            } else if (kind == OUTSIDE) {
                break;
            } else if (kind == LIGATURE) {
                String letters = Folding.ligature(c);
                for (int i = 0; i < letters.length(); i++) {
                    key = Folding.step(key, letters.charAt(i));
                }
                if (Character.isUpperCase(c)) {
                    capitals++;
                    first |= at == start;
                } else {
                    small++;
                }
            } else {
                marks |= kind == MARK;
            }
            at++;
        }
        if (at == start + 1 && initialsEnd(start, length) > at) {
            return initials(start, initialsEnd(start, length));
        }
        smallLetters += small;
        long finished =
                marks ? Folding.key(Folding.fold(text.substring(start, at))) : Folding.finish(key);
        add(start, at, finished, shape(capitals, small, first));
        return at;
    }

    private static byte shape(int capitals, int small, boolean first) {
        if (capitals == 0) {
            return LOWER;
        }
        if (small == 0) {
            return CAPITALS;
        }
        return capitals == 1 && first ? INITIAL : MIXED;
    }

    /** The end of initials with points that start here, or the start when there are none. */
    private int initialsEnd(int start, int length) {
        int at = start;
        int letters = 0;
        while (at + 1 < length
                && text.charAt(at + 1) == '.'
                && Character.isUpperCase(text.charAt(at))) {
            letters++;
            at += 2;
        }
        // "J. F. Kennedy" has blanks between; "U.S" without its last point is no such word.
        boolean goesOn = at < length && kind(text.charAt(at)) != OUTSIDE;
        return letters < 2 || goesOn ? start : at;
    }

    private int initials(int start, int end) {
        long key = Folding.START;
        for (int i = start; i < end; i += 2) {
            key = Folding.step(key, Folding.lower(text.charAt(i)));
        }
        add(start, end, Folding.finish(key), CAPITALS);
        return end;
    }

    private void add(int start, int end, long key, byte shape) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            keys = Arrays.copyOf(keys, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        keys[count] = key;
        shapes[count] = shape;
        count++;
    }

    private static byte kind(char c) {
        return c < CLASS.length ? CLASS[c] : slowClass(c);
    }

    private static byte slowClass(char c) {
        if (c == '_' || (c >= 0x30 && c <= 0x39)) {
            return DIGIT;
        }
        if (!Folding.ligature(c).isEmpty()) {
            return LIGATURE;
        }
        if (Folding.invisible(c)) {
            return UNSEEN;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> CAPITAL;
            case Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> SMALL;
            case Character.MODIFIER_LETTER -> c == '\u02BC' ? OUTSIDE : SMALL;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            default -> OUTSIDE;
        };
    }
}
