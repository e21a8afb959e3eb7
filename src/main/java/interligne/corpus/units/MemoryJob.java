package interligne.corpus.units;

import interligne.corpus.job.Bucket;
import interligne.corpus.job.CountedInput;
import interligne.corpus.job.Job;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Shard;
import interligne.corpus.job.Storage;
import interligne.exchange.bilingual.formats.UnitWriter;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the units of a bucket that stay, one file for each pair of languages. */
final class MemoryJob implements Job<Bucket, Integer> {

    private static final long serialVersionUID = 1;

    /** Where the memory lies among the results. */
    static final String FOLDER = "memory";

    private final Storage storage;
    private final String folder;
    private final Folded folded;
    private final String ending;

    /**
     * A writing.
     *
     * @param ending how the files end: {@code .tmx}, {@code .jsonl} or {@code .parquet}
     */
    MemoryJob(Storage storage, String folder, Folded folded, String ending) {
        this.storage = storage;
        this.folder = folder;
        this.folded = folded;
        this.ending = ending;
    }

    /** A file that is being written. */
    private record Open(PartFile part, Writer text, UnitWriter units) {}

    @Override
    public Integer run(Bucket bucket) throws IOException {
        Map<String, Open> files = new TreeMap<>();
        try {
            int written = copy(bucket, files);
            for (Open each : files.values()) {
                each.units.close();
                each.text.flush();
                each.part.keep();
            }
            return written;
        } finally {
            for (Open each : files.values()) {
                each.part.close();
            }
        }
    }

    private int copy(Bucket bucket, Map<String, Open> files) throws IOException {
        String units = folder + CorpusMemory.UNITS + "/" + bucket.number();
        if (!storage.exists(units)) {
            return 0;
        }
        int written = 0;
        try (CountedInput in = new CountedInput(storage.open(units, 0))) {
            DataInputStream records = new DataInputStream(in);
            while (in.more()) {
                long number = (long) bucket.number() << DistinctJob.PLACE_BITS | in.place();
                KeptUnit unit = KeptUnit.read(records);
                if (!folded.gone(number)) {
                    Open file = files.get(unit.languages());
                    if (file == null) {
                        file = open(unit, bucket.number());
                        files.put(unit.languages(), file);
                    }
                    file.units.write(unit.unit(), properties(unit, number));
                    written++;
                }
            }
        }
        return written;
    }

    private Open open(KeptUnit unit, int number) throws IOException {
        String name = unit.languages() + "-" + Shard.digits(number) + ending;
        PartFile part = new PartFile(storage, folder + "/" + FOLDER, name);
        Writer text =
                new BufferedWriter(
                        new OutputStreamWriter(part.out(), StandardCharsets.UTF_8), 1 << 16);
        return new Open(
                part,
                text,
                UnitWriter.open(
                        ending.equals(".tmx") ? "tmx" : "jsonl", unit.from(), unit.to(), text));
    }

    private Map<String, List<String>> properties(KeptUnit unit, long number) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        long count = unit.count() + folded.gain(number);
        properties.put("count", List.of(Long.toString(count)));
        if (folded.near(number) > 0) {
            properties.put("near", List.of(Long.toString(folded.near(number))));
        }
        properties.put(UnitWriter.ORIGIN, new ArrayList<>(unit.others()));
        return properties;
    }
}
