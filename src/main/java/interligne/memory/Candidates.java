package interligne.memory;

import java.util.Arrays;

/**
 * Finds the few units of an index that can be like a text: those that share its rarest features.
 * The features are read from the rarest on until enough lists are read; a unit counts by how rare
 * what it shares is, and by its length. One object serves one thread.
 */
final class Candidates {

    /**
     * How many list entries are read at most, once the least number of features is read: so many,
     * and one more for so many units. The larger the memory, the longer the lists of rare words.
     */
    private static final int BUDGET = 20_000;

    private static final int UNITS_FOR_ONE_MORE = 20;

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
     * The units that may be like the text, those that can score most first: each is the most that
     * it can score, negated, above its number in the low 32 bits.
     *
     * @param least the least score that is wanted: a unit whose shape cannot reach it is left out
     * @param most how many at most
     */
    long[] of(ComparedText text, int least, int most) {
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
        long left = (long) BUDGET + index.units() / UNITS_FOR_ONE_MORE;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int entries = (int) (found[i] >>> 32);
            if (i >= LEAST && entries > left) {
                break;
            }
            left -= entries;
            int weight = weight(entries);
            sum += weight;
            index.each((int) found[i], unit -> touch(unit, weight));
        }
        return best(Shape.of(text), Math.max(1, sum), least, most);
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

    /** When there are too many, those are kept that share most and can score most. */
    private long[] best(Shape shape, int sum, int least, int most) {
        long[] packed = new long[size];
        int count = 0;
        int floor = (int) (sum * SHARE);
        for (int i = 0; i < size; i++) {
            int unit = touched[i];
            int weight = weights[unit];
            weights[unit] = 0;
            int bound = weight >= floor ? index.most(shape, unit) : 0;
            if (bound > 0 && bound >= least) {
                int estimate = (int) ((weight / (double) sum + bound / 100.0) * 1_000_000);
                packed[count++] = (long) -estimate << 32 | unit;
            }
        }
        size = 0;
        if (count > most) {
            select(packed, count, most);
            count = most;
        }
        for (int i = 0; i < count; i++) {
            int unit = (int) packed[i];
            packed[i] = (long) -index.most(shape, unit) << 32 | unit;
        }
        Arrays.sort(packed, 0, count);
        return Arrays.copyOf(packed, count);
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
