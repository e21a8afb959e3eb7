package interligne.language.identification;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The learned weights of {@link Identifier}: for every bucket of traits one byte for each of eight
 * answers.
 *
 * <p>Eight bytes are one long, so that one addition adds four answers at once: the bytes are kept
 * with 128 added, and sixteen-bit lanes hold the sum of 256 of them.
 */
final class Weights {

    /** How many answers a bucket has bytes for. */
    static final int ANSWERS = 8;

    private static final long LANES = 0x00ff00ff00ff00ffL;
    private static final int MOST_IN_A_LANE = 256;

    private final long[] buckets;
    private final int shift;
    private final float scale;

    private Weights(long[] buckets, int bits, float scale) {
        this.buckets = buckets;
        this.shift = 32 - bits;
        this.scale = scale;
    }

    /** Reads a table: number of bits, scale, then eight bytes for each bucket. */
    static Weights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        float scale = in.readFloat();
        byte[] bytes = new byte[ANSWERS << bits];
        in.readFully(bytes);
        long[] buckets = new long[1 << bits];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(buckets);
        return new Weights(buckets, bits, scale);
    }

    static DataInputStream open(String name) {
        InputStream in = Weights.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the weights " + name + " are missing");
        }
        try {
            return new DataInputStream(new java.io.ByteArrayInputStream(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the weights of the traits; the larger, the likelier the answer. */
    void add(int[] traits, int size, float[] scores) {
        for (int from = 0; from < size; from += MOST_IN_A_LANE) {
            int to = Math.min(size, from + MOST_IN_A_LANE);
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long eight = buckets[traits[i] >>> shift];
                even += eight & LANES;
                odd += (eight >>> 8) & LANES;
            }
            int offset = 128 * (to - from);
            for (int lane = 0; lane < ANSWERS; lane += 2) {
                scores[lane] += scale * ((int) (even >>> (8 * lane) & 0xffff) - offset);
                scores[lane + 1] += scale * ((int) (odd >>> (8 * lane) & 0xffff) - offset);
            }
        }
    }
}
