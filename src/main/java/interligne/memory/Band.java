package interligne.memory;

import java.util.List;

/**
 * The part of the table of all pairs that is looked at: at first the whole table, or a band around
 * the diagonal when it is large; then a narrow band around the way found before.
 *
 * @param firsts the first column of each row, rising
 * @param width columns of the band
 */
@SuppressWarnings("ArrayRecordComponent") // a table of its own making that nobody compares
record Band(int[] firsts, int width) {

    private static final long WHOLE = 1_000_000;
    private static final int WIDE = 400;
    private static final int NARROW = 120;

    /** Around the diagonal. */
    static Band of(int rows, int columns) {
        boolean whole = (long) rows * columns <= WHOLE;
        int drift = Math.abs(rows - columns);
        int width = whole ? columns + 1 : Math.min(columns + 1, WIDE + drift);
        int[] middles = new int[rows + 1];
        for (int row = 0; row <= rows; row++) {
            middles[row] = rows == 0 ? 0 : (int) ((long) row * columns / rows);
        }
        return around(middles, columns, width);
    }

    /** Around the way that an alignment takes. */
    static Band along(List<Bead> beads, int rows, int columns) {
        int[] middles = new int[rows + 1];
        for (Bead bead : beads) {
            for (int row = bead.sourceStart(); row < bead.sourceEnd(); row++) {
                middles[row] = bead.targetStart();
            }
        }
        middles[rows] = columns;
        return around(middles, columns, NARROW);
    }

    /** Wide enough for every jump of the way: each row must reach into the next. */
    private static Band around(int[] middles, int columns, int least) {
        int jump = middles[0];
        for (int row = 1; row < middles.length; row++) {
            jump = Math.max(jump, middles[row] - middles[row - 1]);
        }
        int width = Math.min(columns + 1, Math.max(least, 3 * jump + 2));
        int[] firsts = new int[middles.length];
        for (int row = 0; row < firsts.length; row++) {
            firsts[row] = Math.max(0, Math.min(columns + 1 - width, middles[row] - width / 2));
        }
        return new Band(firsts, width);
    }

    int first(int row) {
        return firsts[row];
    }
}
