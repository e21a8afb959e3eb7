package interligne.corpus.units;

import interligne.corpus.job.Storage;
import interligne.memory.ComparedText;
import interligne.memory.Memory;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads single units by their numbers, and keeps those that were asked for last. */
final class UnitReads {

    private static final int KEPT = 20_000;

    /** Both texts of a unit, ready to be compared. */
    record Texts(ComparedText source, ComparedText target) {}

    private final Storage storage;
    private final String folder;
    private final Map<Long, Texts> last =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Texts> eldest) {
                    return size() > KEPT;
                }
            };

    UnitReads(Storage storage, String folder) {
        this.storage = storage;
        this.folder = folder;
    }

    Texts of(long number) throws IOException {
        Texts known = last.get(number);
        if (known == null) {
            known = read(number);
            last.put(number, known);
        }
        return known;
    }

    private Texts read(long number) throws IOException {
        String file = folder + CorpusMemory.UNITS + "/" + (number >>> DistinctJob.PLACE_BITS);
        long place = number & ((1L << DistinctJob.PLACE_BITS) - 1);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(storage.open(file, place), 2048))) {
            KeptUnit unit = KeptUnit.read(in);
            return new Texts(
                    ComparedText.of(unit.unit().source().plain(), Memory.months(unit.from())),
                    ComparedText.of(unit.unit().target().plain(), Memory.months(unit.to())));
        }
    }
}
