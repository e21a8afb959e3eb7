package interligne.memory;

import java.util.Arrays;

/**
 * Finds the few units of an index that can be like a text: those that share its rarest features.
 * The features are read from the rarest on until enough lists are read; a unit counts by how rare
 * what it shares is, and by its length. One object serves one thread.
 */
final class Candidates {

    /** How many list entries are read at most, once the least number of features is read. */
    private static final int BUDGET = 60_000;

    /** So many features that exist are read whatever they cost. */
    private static final int LEAST = 3;

    /** A unit with less than this part of the weight of what was read is left out. */
    private static final double SHARE = 0.2;

    private static final int MOST_WEIGHT = 255;

    private final MemoryIndex index;
    private final short[] weights;
    private int[] touched = new int[4096];
    private int size;

    Candidates(MemoryIndex index) {
        this.index = index;
        weights = new short[index.units()];
    }

    /**
     * The units that may be like the text, the likeliest first.
     *
     * @param least the least score that is wanted: a unit too long or too short for it is left out
     * @param most how many at most
     */
    int[] of(ComparedText text, int least, int most) {
        int[] wanted = Features.of(text, Features.SHORT_QUERY);
        long[] found = new long[wanted.length];
        int count = 0;
        for (int feature : wanted) {
            int place = index.find(feature);
            if (place >= 0) {
                found[count++] = (long) index.count(place) << 32 | place;
            }
        }
        Arrays.sort(found, 0, count);
        long read = 0;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int entries = (int) (found[i] >>> 32);
            if (i >= LEAST && read + entries > BUDGET) {
                break;
            }
            read += entries;
            int weight = weight(entries);
            sum += weight;
            index.each((int) found[i], unit -> touch(unit, weight));
        }
        return best(text.characters().length, Math.max(1, sum), least / 50.0 - 1, most);
    }

    /** Rare things say more: the logarithm of how rare, from 1 up. */
    private int weight(int entries) {
        double rare = Math.log((double) (index.units() + 1) / entries) * 12;
        return (int) Math.max(4, Math.min(MOST_WEIGHT, rare));
    }

    private void touch(int unit, int weight) {
        if (weights[unit] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = unit;
        }
        weights[unit] = (short) Math.min(Short.MAX_VALUE, weights[unit] + weight);
    }

    /** Sorted by estimate; estimate and unit are packed in one number. */
    private int[] best(int length, int sum, double nearest, int most) {
        long[] packed = new long[size];
        int count = 0;
        int floor = (int) (sum * SHARE);
        for (int i = 0; i < size; i++) {
            int unit = touched[i];
            double other = index.length(unit);
            double near = length == 0 ? 0 : Math.min(length, other) / Math.max(length, other);
            if (weights[unit] >= floor && near >= nearest) {
                long estimate = (long) ((weights[unit] / (double) sum + near) * 1_000_000);
                packed[count++] = -estimate << 32 | unit;
            }
            weights[unit] = 0;
        }
        size = 0;
        if (count > most) {
            select(packed, count, most);
            count = most;
        }
        Arrays.sort(packed, 0, count);
        int[] units = new int[count];
        for (int i = 0; i < count; i++) {
            units[i] = (int) packed[i];
        }
        return units;
    }

    /** Hoare's selection: the smallest so many come to the front, in no order. */
    private static void select(long[] all, int count, int most) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            long pivot = all[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (all[left] < pivot) {
                    left++;
                }
                while (all[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long kept = all[left];
                    all[left++] = all[right];
                    all[right--] = kept;
                }
            }
            if (most - 1 <= right) {
                high = right;
            } else if (most - 1 >= left) {
                low = left;
            } else {
                return;
            }
        }
    }
}
