package interligne.segment;

/**
 * A stretch of a text that counts how often it is looked at, so that a regular expression of a
 * stranger, which may take time without end, can be stopped.
 */
final class MeteredText implements CharSequence {

    /** Thrown when the stretch was looked at too often. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("spent", null, false, false);
        }
    }

    /** Looks for each stretch: some hundredths of a second. */
    private static final int LOOKS = 4_000_000;

    private final String text;
    private final int start;
    private final int end;
    private int looks;

    MeteredText(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new Spent();
        }
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
