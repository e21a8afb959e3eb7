package interligne.memory;

import interligne.language.text.Lexicon;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an index in one pass over its units. Records go to the stream at once; what is kept in
 * memory meanwhile is eight bytes for each feature of each unit and its place and shape.
 */
public final class MemoryIndexWriter {

    /** An index holds no more bytes than one mapping of a file can show. */
    private static final long MOST = Integer.MAX_VALUE - (512L << 20);

    private static final int BUCKETS = 256;

    /** Units that are made ready together, on all cores; fewer when they are long. */
    private static final int BATCH = 4096;

    private static final int BATCH_CHARACTERS = 1 << 20;

    private final OutputStream out;
    private final @Nullable Lexicon months;
    private long written;
    private int units;
    private int[] places = new int[1024];
    private byte[] shapes = new byte[1024 * Shape.BYTES];
    private final long[][] pairs = new long[BUCKETS][64];
    private final int[] filled = new int[BUCKETS];
    private final List<TranslationUnit> waiting = new ArrayList<>();
    private int waitingCharacters;

    /** What a unit puts into the index: all that can be made of it without knowing the others. */
    private final class Ready {
        private final Shape shape;
        private final int[] features;
        private final byte[] bytes;

        Ready(TranslationUnit unit) {
            ComparedText text = ComparedText.of(unit.source().plain(), months);
            shape = Shape.of(text);
            features = Features.of(text, Features.SHORT);
            bytes = UnitRecord.write(unit);
        }
    }

    /**
     * A writer.
     *
     * @param out where to; stays open
     * @param months the closed lists of the source language, or null
     */
    public MemoryIndexWriter(OutputStream out, @Nullable Lexicon months) {
        this.out = new BufferedOutputStream(out, 1 << 18);
        this.months = months;
    }

    /** How many units it holds. */
    public int units() {
        return units + waiting.size();
    }

    /**
     * Adds a unit.
     *
     * @throws IOException when nothing can be written, or when there are more units than one index
     *     can hold (some 1.6 GB)
     */
    public void add(TranslationUnit unit) throws IOException {
        waiting.add(unit);
        waitingCharacters += unit.source().plain().length() + unit.target().plain().length();
        if (waiting.size() == BATCH || waitingCharacters > BATCH_CHARACTERS) {
            take(waiting.parallelStream());
        }
    }

    private void take(Stream<TranslationUnit> batch) throws IOException {
        for (Ready ready : batch.map(Ready::new).toList()) {
            append(ready);
        }
        waiting.clear();
        waitingCharacters = 0;
    }

    private void append(Ready ready) throws IOException {
        if (written > MOST) {
            throw new IOException("it is too large for one index: divide the memory");
        }
        if (units == places.length) {
            places = Arrays.copyOf(places, units + units / 2);
            shapes = Arrays.copyOf(shapes, places.length * Shape.BYTES);
        }
        places[units] = (int) written;
        ByteBuffer shape = ByteBuffer.wrap(shapes, units * Shape.BYTES, Shape.BYTES);
        ready.shape.write(shape.order(ByteOrder.LITTLE_ENDIAN));
        for (int feature : ready.features) {
            put(feature);
        }
        out.write(ready.bytes);
        written += ready.bytes.length;
        units++;
    }

    private void put(int feature) {
        int bucket = feature >>> 24;
        if (filled[bucket] == pairs[bucket].length) {
            pairs[bucket] = Arrays.copyOf(pairs[bucket], filled[bucket] + filled[bucket] / 2);
        }
        pairs[bucket][filled[bucket]++] = (feature & 0xFFFFFFFFL) << 32 | units;
    }

    /** Writes what follows the records. */
    public void finish() throws IOException {
        take(waiting.stream());
        int start = (int) written;
        ByteBuffer table = buffer(units * Integer.BYTES);
        for (int i = 0; i < units; i++) {
            table.putInt(places[i]);
        }
        flush(table);
        places = new int[0];
        out.write(shapes, 0, units * Shape.BYTES);
        written += (long) units * Shape.BYTES;
        shapes = new byte[0];
        Postings postings = new Postings();
        IntStream buckets = IntStream.range(0, BUCKETS);
        (units > BATCH ? buckets.parallel() : buckets)
                .forEach(bucket -> Arrays.sort(pairs[bucket], 0, filled[bucket]));
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            postings.take(pairs[bucket], filled[bucket]);
            pairs[bucket] = new long[0];
        }
        int names = start + units * (Integer.BYTES + Shape.BYTES);
        postings.write();
        int lists = names + postings.features * 3 * Integer.BYTES;
        Layout layout =
                new Layout(
                        units,
                        postings.features,
                        start,
                        start + units * Integer.BYTES,
                        names,
                        lists,
                        lists + postings.size);
        close(layout);
    }

    private void close(Layout layout) throws IOException {
        ByteBuffer closing = buffer(Layout.CLOSING);
        closing.putInt(Layout.MAGIC).putInt(layout.units()).putInt(layout.features());
        closing.putInt(layout.places()).putInt(layout.shapes()).putInt(layout.names());
        closing.putInt(layout.lists()).putInt(layout.end()).putInt(layout.check());
        flush(closing);
        out.flush();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @SuppressWarnings("ByteBufferBackingArray") // every buffer here is allocated by buffer(int)
    private void flush(ByteBuffer buffer) throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        written += buffer.position();
    }

    /** The lists of units of all features: the gaps between them, seven bits a byte. */
    private final class Postings {
        private int features;
        private int[] names = new int[1024];
        private int[] starts = new int[1024];
        private int[] counts = new int[1024];
        private byte[] lists = new byte[4096];
        private int size;

        void take(long[] sorted, int count) {
            int before = 0;
            for (int i = 0; i < count; i++) {
                int feature = (int) (sorted[i] >>> 32);
                int unit = (int) sorted[i];
                if (i == 0 || feature != (int) (sorted[i - 1] >>> 32)) {
                    open(feature);
                    before = 0;
                }
                counts[features - 1]++;
                gap(unit - before);
                before = unit;
            }
        }

        private void open(int feature) {
            if (features == names.length) {
                names = Arrays.copyOf(names, features * 2);
                starts = Arrays.copyOf(starts, features * 2);
                counts = Arrays.copyOf(counts, features * 2);
            }
            names[features] = feature;
            starts[features++] = size;
        }

        private void gap(int gap) {
            if (size + 5 > lists.length) {
                lists = Arrays.copyOf(lists, lists.length + lists.length / 2);
            }
            int rest = gap;
            while (rest > 0x7F) {
                lists[size++] = (byte) ((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            lists[size++] = (byte) rest;
        }

        void write() throws IOException {
            for (int[] table : new int[][] {names, starts, counts}) {
                ByteBuffer buffer = buffer(features * Integer.BYTES);
                for (int i = 0; i < features; i++) {
                    buffer.putInt(table[i]);
                }
                flush(buffer);
            }
            out.write(lists, 0, size);
            written += size;
        }
    }
}
