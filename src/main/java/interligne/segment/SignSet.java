package interligne.segment;

/**
 * Characters that may stand at a place, exact for the first 128 of Unicode; all others are one.
 *
 * @param low which of 0 to 63
 * @param high which of 64 to 127
 * @param other whether any above may
 */
record SignSet(long low, long high, boolean other) {

    static final SignSet NONE = new SignSet(0, 0, false);
    static final SignSet ALL = new SignSet(-1, -1, true);

    /** The set of one character. */
    static SignSet of(int c) {
        return c < 64
                ? new SignSet(1L << c, 0, false)
                : c < 128 ? new SignSet(0, 1L << c, false) : new SignSet(0, 0, true);
    }

    /** The characters of a stretch. */
    static SignSet in(String text, int from, int to) {
        long low = 0;
        long high = 0;
        boolean other = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            low |= c < 64 ? 1L << c : 0;
            high |= c >= 64 && c < 128 ? 1L << c : 0;
            other |= c >= 128;
        }
        return new SignSet(low, high, other);
    }

    boolean has(char c) {
        return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : other;
    }

    SignSet or(SignSet more) {
        return new SignSet(low | more.low, high | more.high, other || more.other);
    }

    /** Whether the two have a character in common, as far as is known. */
    boolean meets(SignSet with) {
        return (low & with.low) != 0 || (high & with.high) != 0 || (other && with.other);
    }

    /** How many characters, those above 127 being many. */
    int size() {
        return Long.bitCount(low) + Long.bitCount(high) + (other ? 128 : 0);
    }
}
