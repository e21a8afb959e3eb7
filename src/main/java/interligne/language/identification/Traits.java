package interligne.language.identification;

/**
 * What a text looks like to {@link Identifier}: its words, their letter sequences, capitals and
 * signs, each as one 32-bit hash.
 *
 * <p>Sequences of one to five letters with the word's edges, the whole word, the kind of its
 * capitals, and every sign with what stands on both its sides (a space before a colon is French). A
 * web address, a mail address and a word with digits say nothing. Public because the program that
 * learns the weights must see the same traits as the one that uses them.
 */
public final class Traits {

    /** More traits than this tell nothing new; the rest of a long text is passed over. */
    public static final int MOST = 4096;

    private static final int PRIME = 0x01000193;
    private static final int EDGE = 1;
    private static final int LONGEST = 5;

    /** Room for a word of usual length. */
    private static final int MOST_LETTERS = 30;

    private static final int WORD = 0x57a3c1d5;
    private static final int CAPITALS = 0x2c1b3c6d;
    private static final int SIGN = 0x3ad8025f;
    private static final int COUNT = 0x5bd1e995;

    private final String text;
    private final int end;
    private final int[] into;
    private char[] letters = new char[MOST_LETTERS];
    private int size;
    private int words;

    private Traits(String text, int end, int[] into) {
        this.text = text;
        this.end = end;
        this.into = into;
    }

    /**
     * Writes the traits of a stretch of a text.
     *
     * @param into receives the hashes; when it is full the rest is passed over
     * @return how many were written; 0 when the stretch has no word
     */
    public static int of(String text, int start, int end, int[] into) {
        Traits traits = new Traits(text, end, into);
        int at = start;
        while (at < end && traits.size < into.length) {
            at = traits.next(at);
        }
        if (traits.words == 0) {
            return 0;
        }
        traits.add(COUNT + Math.min(traits.words, 4));
        return traits.size;
    }

    private void add(int hash) {
        if (size < into.length) {
            into[size++] = mixed(hash);
        }
    }

    private static int mixed(int hash) {
        return (hash ^ (hash >>> 15)) * 0x9e3779b1;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (isWord(c)) {
            return word(at);
        }
        if (c != ' ') {
            int sign = Character.isDigit(c) ? '0' : c;
            add(((SIGN ^ side(at - 1)) * PRIME ^ sign) * PRIME ^ side(at + 1));
        }
        return at + 1;
    }

    private int word(int start) {
        int stop = start;
        boolean digits = false;
        while (stop < end && (isWord(text.charAt(stop)) || Character.isDigit(text.charAt(stop)))) {
            digits |= Character.isDigit(text.charAt(stop));
            stop++;
        }
        if (isAddress(stop)) {
            return afterAddress(stop);
        }
        if (digits) {
            return stop;
        }
        if (stop + 1 < end && isApostrophe(text.charAt(stop)) && isWord(text.charAt(stop + 1))) {
            stop++;
        }
        letters(start, stop);
        capitals(start, stop);
        words++;
        return stop;
    }

    private boolean isAddress(int stop) {
        if (stop >= end) {
            return false;
        }
        return text.charAt(stop) == '@' || text.startsWith("://", stop);
    }

    private int afterAddress(int at) {
        int stop = at;
        while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private void letters(int start, int stop) {
        int length = stop - start;
        if (letters.length < length + 2) {
            letters = new char[2 * length + 2];
        }
        char[] folded = letters;
        folded[0] = EDGE;
        for (int i = 0; i < length; i++) {
            folded[i + 1] = folded(text.charAt(start + i));
        }
        folded[length + 1] = EDGE;
        int whole = WORD;
        int to = size;
        for (int first = 0; first <= length; first++) {
            int hash = (PRIME * 7 ^ folded[first]) * PRIME;
            if (folded[first] > 127 && to < into.length) {
                into[to++] = mixed(hash);
            }
            int last = Math.min(first + LONGEST, length + 2);
            for (int at = first + 1; at < last && to < into.length; at++) {
                hash = (hash ^ folded[at]) * PRIME;
                into[to++] = mixed(hash);
            }
            if (first > 0) {
                whole = (whole ^ folded[first]) * PRIME;
            }
        }
        size = to;
        add(whole);
    }

    private static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private void capitals(int start, int stop) {
        boolean first = Character.isUpperCase(text.charAt(start));
        int upper = 0;
        for (int at = start + 1; at < stop; at++) {
            upper += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        int kind = upper == 0 ? 0 : upper == stop - start - 1 ? 1 : 2;
        add(CAPITALS + (first ? 64 : 0) + kind * 8 + (words == 0 ? 4 : 0));
    }

    private int side(int at) {
        if (at < 0 || at >= text.length()) {
            return 1;
        }
        char c = text.charAt(at);
        if (c == ' ') {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return isWord(c) ? 4 : c == 0xa0 || c == 0x202f ? 5 : 6;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
