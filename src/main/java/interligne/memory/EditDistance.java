package interligne.memory;

import java.util.Arrays;

/**
 * Levenshtein's distance from one row of symbols to many others: how many must be put in, taken out
 * or replaced. Myers' bit vectors in blocks of 64 (J. ACM 46, 1999; Hyyrö 2003): a column of the
 * table costs one step for each 64 symbols.
 */
final class EditDistance {

    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final int[] keys;
    private final int[] places;
    private final long[] equal;
    private final long[] plus;
    private final long[] minus;

    EditDistance(int[] pattern) {
        length = pattern.length;
        blocks = Math.max(1, (length + WORD - 1) / WORD);
        int size = Integer.highestOneBit(Math.max(8, length)) * 4;
        keys = new int[size];
        places = new int[size];
        long[] bits = new long[(length + 1) * blocks];
        int known = 0;
        for (int i = 0; i < length; i++) {
            int slot = slot(pattern[i]);
            if (places[slot] == 0) {
                keys[slot] = pattern[i];
                places[slot] = ++known;
            }
            bits[places[slot] * blocks + i / WORD] |= 1L << i;
        }
        equal = Arrays.copyOf(bits, (known + 1) * blocks);
        plus = new long[blocks];
        minus = new long[blocks];
    }

    private int slot(int symbol) {
        int mask = keys.length - 1;
        int at = (symbol * 0x9E3779B1) >>> 7 & mask;
        while (places[at] != 0 && keys[at] != symbol) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The distance to another row; symmetric. */
    int to(int[] other) {
        if (length == 0) {
            return other.length;
        }
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        int distance = length;
        long last = 1L << (length - 1);
        for (int symbol : other) {
            int row = places[slot(symbol)] * blocks;
            int carry = 1;
            for (int block = 0; block < blocks; block++) {
                long same = equal[row + block];
                long up = plus[block];
                long down = minus[block];
                long vertical = same | down;
                if (carry < 0) {
                    same |= 1L;
                }
                long horizontal = (((same & up) + up) ^ up) | same;
                long more = down | ~(horizontal | up);
                long less = up & horizontal;
                if (block == blocks - 1) {
                    distance += (more & last) != 0 ? 1 : 0;
                    distance -= (less & last) != 0 ? 1 : 0;
                }
                int next = more < 0 ? 1 : less < 0 ? -1 : 0;
                more = more << 1 | (carry > 0 ? 1L : 0L);
                less = less << 1 | (carry < 0 ? 1L : 0L);
                plus[block] = less | ~(vertical | more);
                minus[block] = more & vertical;
                carry = next;
            }
        }
        return distance;
    }
}
