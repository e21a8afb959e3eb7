package interligne.exchange.bilingual;

import java.util.Arrays;

/** Ids seen so far, kept as 64-bit hashes so that a million of them take 16 MB. */
public final class Ids {

    private static final int FIRST = 1 << 8;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] slots = new long[FIRST];
    private int size;

    /** Adds an id; false when it was there already. */
    public boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        boolean added = put(slots, hash(id));
        size += added ? 1 : 0;
        return added;
    }

    public void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        for (long each : slots) {
            if (each != 0) {
                put(wider, each);
            }
        }
        slots = wider;
    }

    private static boolean put(long[] table, long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = hash;
        return true;
    }

    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
