package interligne.memory;

import interligne.language.text.Lexicon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of one source and one pair of languages, ready to be asked. It reads only what a
 * question needs, so that a mapped file of any size opens at once.
 */
public final class MemoryIndex {

    private final ByteBuffer bytes;
    private final Layout layout;

    private MemoryIndex(ByteBuffer bytes, Layout layout) {
        this.bytes = bytes;
        this.layout = layout;
    }

    /**
     * Opens an index.
     *
     * @param file what a {@link MemoryIndexWriter} wrote, whole
     * @throws DamagedIndex when it is cut off, of another version, or no index
     */
    public static MemoryIndex open(ByteBuffer file) {
        ByteBuffer bytes = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.limit() - Layout.CLOSING;
        if (at < 0 || bytes.getInt(at) != Layout.MAGIC) {
            throw new DamagedIndex("it does not end as an index does");
        }
        int[] numbers = new int[8];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes.getInt(at + (i + 1) * Integer.BYTES);
        }
        Layout layout =
                new Layout(
                        numbers[0],
                        numbers[1],
                        numbers[2],
                        numbers[3],
                        numbers[4],
                        numbers[5],
                        numbers[6]);
        if (layout.check() != numbers[7] || !layout.holds() || layout.end() != at) {
            throw new DamagedIndex("its closing table is wrong");
        }
        return new MemoryIndex(bytes, layout);
    }

    /** An index of a few units in memory. */
    public static MemoryIndex of(List<TranslationUnit> units, @Nullable Lexicon months) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MemoryIndexWriter writer = new MemoryIndexWriter(out, months);
            for (TranslationUnit unit : units) {
                writer.add(unit);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(ByteBuffer.wrap(out.toByteArray()));
    }

    /** How many units it holds. */
    public int units() {
        return layout.units();
    }

    /**
     * A unit.
     *
     * @param unit its number, from 0
     * @throws DamagedIndex when it has changed since it was written
     */
    public TranslationUnit unit(int unit) {
        return record(unit).unit();
    }

    /** Its source text with tags alone: the fast way. */
    String source(int unit) {
        return record(unit).source();
    }

    private UnitRecord.In record(int unit) {
        int place = bytes.getInt(layout.places() + unit * Integer.BYTES);
        if (place < 0 || place > layout.places()) {
            throw new DamagedIndex("a record lies outside");
        }
        return new UnitRecord.In(bytes, place, layout.places());
    }

    /** The most that a text of that shape can score with a unit, found without reading the unit. */
    int most(Shape shape, int unit) {
        return shape.most(bytes, layout.shapes() + unit * Shape.BYTES);
    }

    /** The number of a feature, or -1 when no unit has it. */
    int find(int feature) {
        int low = 0;
        int high = layout.features() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = bytes.getInt(layout.names() + middle * Integer.BYTES);
            int order = Integer.compareUnsigned(there, feature);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** How many units have that feature. */
    int count(int feature) {
        return bytes.getInt(layout.names() + (2 * layout.features() + feature) * Integer.BYTES);
    }

    /** Takes a unit. */
    interface Taker {
        void take(int unit);
    }

    /** Gives every unit that has the feature, by rising number. */
    void each(int feature, Taker taker) {
        int first = layout.names() + (layout.features() + feature) * Integer.BYTES;
        int at = layout.lists() + bytes.getInt(first);
        int unit = 0;
        for (int left = count(feature); left > 0; left--) {
            int gap = 0;
            int shift = 0;
            int next;
            do {
                if (at < layout.lists() || at >= layout.end()) {
                    throw new DamagedIndex("a list runs out of the file");
                }
                next = bytes.get(at++);
                gap |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            unit += gap;
            if (unit < 0 || unit >= layout.units()) {
                throw new DamagedIndex("a list names a unit that does not exist");
            }
            taker.take(unit);
        }
    }
}
