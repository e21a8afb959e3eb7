package interligne.language.number;

/**
 * A number in a text, with what it means.
 *
 * <p>Example: in {@code "$1.9 trillion"} the value is 1.9e12, the mantissa {@code "19"}, the scale
 * 12, the unit {@code "USD"}.
 *
 * @param start where it starts, in UTF-16 units, with a currency sign before it
 * @param end where it ends, half open, with scale word, sign and unit
 * @param value its value; minutes after midnight for a time
 * @param other a second reading of the same figures, or NaN
 * @param kind what it counts
 * @param certain whether it is written in figures or with a scale word, so that it must reappear
 * @param mantissa the digits without zeros at either end, separators and scale
 * @param scale the power of ten of its scale words, 0 when there are none
 * @param unit an ISO 4217 code, a unit of measure, {@code "%"}, {@code "points"} or empty
 */
public record Quantity(
        int start,
        int end,
        double value,
        double other,
        Kind kind,
        boolean certain,
        String mantissa,
        int scale,
        String unit) {

    /** What a number counts. */
    public enum Kind {
        /** Things, money, shares, measures. */
        AMOUNT,
        /** A place in a row, a century, a quarter. */
        ORDINAL,
        /** A time of day. */
        TIME,
        /** A month by its name. */
        MONTH,
        /** Ten years, as in "the 1990s". */
        DECADE,
        /** Part of a name, a version or an address: compared only when nothing else fits. */
        LABEL,
        /** "Millions of", "thousands of": a scale that counts nothing exactly. */
        INDEFINITE
    }

    /** Whether the two have the same value in one of their readings. */
    public boolean sameValue(Quantity that) {
        return close(value, that.value)
                || close(other, that.value)
                || close(value, that.other)
                || close(other, that.other);
    }

    private static boolean close(double one, double two) {
        return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one));
    }
}
