package interligne.memory;

/**
 * The parts of an index in the order of the file: records, places of records, lengths, features
 * with their first bytes and counts, lists of units, a closing table. Numbers are little-endian.
 *
 * @param units how many units there are
 * @param features how many features there are
 * @param places where the places of the records start
 * @param lengths where the lengths of the source texts start
 * @param names where the features start
 * @param lists where the lists of units start
 * @param end where the closing table starts
 */
record Layout(int units, int features, int places, int lengths, int names, int lists, int end) {

    /** "ILM" and the version of this layout; another version is built again. */
    static final int MAGIC = 0x494c4d02;

    /** Bytes of the closing table: eight numbers and its own check. */
    static final int CLOSING = 9 * Integer.BYTES;

    /** A longer text is filed under this length. */
    static final int LONGEST = 0xFFFF;

    int check() {
        return hashCode() * 31 + MAGIC;
    }

    boolean holds() {
        return units >= 0
                && features >= 0
                && places >= 0
                && lengths - places == (long) Integer.BYTES * units
                && names - lengths == (long) Short.BYTES * units
                && lists - names == 3L * Integer.BYTES * features
                && end >= lists;
    }
}
