package interligne.glossary;

import java.util.Arrays;

/** Numbers by 64-bit keys that are never 0, with open addressing; grows as it is filled. */
final class LongTable {

    /** Where a key looks first. */
    interface Slot {
        int of(long key);
    }

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    }

    int get(long key) {
        int slot = find(keys, key, LongTable::slot);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    void put(long key, int value) {
        int slot = find(keys, key, LongTable::slot);
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
        if (size * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[oldKeys.length * 2];
            values = new int[oldKeys.length * 2];
            move(oldKeys, oldValues, keys, values, LongTable::slot);
        }
    }

    /** How long the arrays for {@link #copy} must be: a power of two, at most half full. */
    int capacity() {
        return keys.length;
    }

    /** Writes all into empty arrays, each key from the slot on that is asked for. */
    void copy(long[] toKeys, int[] toValues, Slot start) {
        Arrays.fill(toKeys, 0);
        move(keys, values, toKeys, toValues, start);
    }

    private static void move(
            long[] fromKeys, int[] fromValues, long[] toKeys, int[] toValues, Slot start) {
        for (int i = 0; i < fromKeys.length; i++) {
            if (fromKeys[i] != 0) {
                int slot = find(toKeys, fromKeys[i], start);
                toKeys[slot] = fromKeys[i];
                toValues[slot] = fromValues[i];
            }
        }
    }

    private static int find(long[] keys, long key, Slot start) {
        int mask = keys.length - 1;
        int slot = start.of(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
