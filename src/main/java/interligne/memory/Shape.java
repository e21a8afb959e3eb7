package interligne.memory;

import java.nio.ByteBuffer;

/**
 * What is known of a text without reading it: how long it is in characters and words, a hash of its
 * skeleton, and which of 128 kinds of words it has. From two shapes follows the most that their
 * texts can score ({@link Score}), so that nearly all units need not be read.
 */
final class Shape {

    /** Bytes of a shape in an index. */
    static final int BYTES = 2 * Short.BYTES + Integer.BYTES + 2 * Long.BYTES;

    /** A longer text counts as this long: such texts can score anything. */
    private static final int LONGEST = 0xFFFF;

    private final int characters;
    private final int words;
    private final int skeleton;
    private final long low;
    private final long high;

    private Shape(int characters, int words, int skeleton, long low, long high) {
        this.characters = characters;
        this.words = words;
        this.skeleton = skeleton;
        this.low = low;
        this.high = high;
    }

    static Shape of(ComparedText text) {
        long low = 0;
        long high = 0;
        for (int word : text.words()) {
            int kind = (word * 0x9E3779B1) >>> 25;
            if (kind < Long.SIZE) {
                low |= 1L << kind;
            } else {
                high |= 1L << kind;
            }
        }
        return new Shape(
                Math.min(LONGEST, text.characters().length),
                Math.min(LONGEST, text.words().length),
                Long.hashCode(text.skeleton()),
                low,
                high);
    }

    /** Puts it at the position of a buffer. */
    void write(ByteBuffer to) {
        to.putShort((short) characters).putShort((short) words).putInt(skeleton);
        to.putLong(low).putLong(high);
    }

    /**
     * The most that its text can score with one whose shape stands in a buffer. The distance in
     * characters is at least the difference in length. The distance in words is also at least the
     * number of kinds that only one of the two has.
     */
    int most(ByteBuffer shapes, int at) {
        int otherCharacters = shapes.getShort(at) & 0xFFFF;
        int longer = Math.max(characters, otherCharacters);
        if (longer == 0 || longer == LONGEST || shapes.getInt(at + 4) == skeleton) {
            return Score.EXACT;
        }
        int otherWords = shapes.getShort(at + 2) & 0xFFFF;
        long otherLow = shapes.getLong(at + 8);
        long otherHigh = shapes.getLong(at + 16);
        int mine = Long.bitCount(low & ~otherLow) + Long.bitCount(high & ~otherHigh);
        int theirs = Long.bitCount(otherLow & ~low) + Long.bitCount(otherHigh & ~high);
        int distance = Math.max(Math.max(mine, theirs), Math.abs(words - otherWords));
        double share = Math.min(characters, otherCharacters) / (double) longer;
        double same = 1 - distance / (double) Math.max(1, Math.max(words, otherWords));
        return (int) Math.min(Score.EXACT - 1, Math.floor((share + same) * 50 + 1e-9));
    }
}
