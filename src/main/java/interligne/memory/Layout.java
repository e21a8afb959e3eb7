package interligne.memory;

/**
 * The parts of an index in the order of the file: records, places of records, shapes, features with
 * their first bytes and counts, lists of units, a closing table. Numbers are little-endian.
 *
 * @param units how many units there are
 * @param features how many features there are
 * @param places where the places of the records start
 * @param shapes where the shapes of the source texts start, see {@link Shape}
 * @param names where the features start
 * @param lists where the lists of units start
 * @param end where the closing table starts
 */
record Layout(int units, int features, int places, int shapes, int names, int lists, int end) {

    /** "ILM" and the version of this layout; another version is built again. */
    static final int MAGIC = 0x494c4d03;

    /** Bytes of the closing table: eight numbers and its own check. */
    static final int CLOSING = 9 * Integer.BYTES;

    int check() {
        return hashCode() * 31 + MAGIC;
    }

    boolean holds() {
        return units >= 0
                && features >= 0
                && places >= 0
                && shapes - places == (long) Integer.BYTES * units
                && names - shapes == (long) Shape.BYTES * units
                && lists - names == 3L * Integer.BYTES * features
                && end >= lists;
    }
}
