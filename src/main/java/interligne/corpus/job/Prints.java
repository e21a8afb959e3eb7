package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairPrint;
import interligne.exchange.bilingual.PairReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The prints of the pairs that an earlier run saw, or that earlier files hold: what has changed
 * since is what is not among them. Eight bytes a pair, in the memory of each machine.
 */
public final class Prints implements Job<Shard, long[]> {

    /** Where a run leaves the prints of its pairs. */
    public static final String FOLDER = "prints";

    private static final long serialVersionUID = 1;

    private final Storage storage;
    private final String from;
    private final String to;

    private Prints(Storage storage, String from, String to) {
        this.storage = storage;
        this.from = from;
        this.to = to;
    }

    /** The prints of the pairs of that time, rising. */
    public static long[] of(CorpusOrder order, Storage storage, Engine engine) throws IOException {
        String since = order.option("since");
        if (since.isEmpty()) {
            return new long[0];
        }
        long[] all;
        if (storage.exists(since + "/" + Results.WHOLE)) {
            LongStream.Builder kept = LongStream.builder();
            String folder = since + "/" + FOLDER;
            if (storage.exists(folder)) {
                for (Storage.Stored each : storage.list(folder)) {
                    read(storage, each, kept);
                }
            }
            all = kept.build().toArray();
        } else {
            Prints job = new Prints(storage, order.option("from"), order.option("to"));
            List<Shard> shards = Inputs.shards(List.of(since), storage, engine);
            all = engine.run(shards, job).stream().flatMapToLong(Arrays::stream).toArray();
        }
        Arrays.sort(all);
        return all;
    }

    private static void read(Storage storage, Storage.Stored part, LongStream.Builder into)
            throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(storage.open(part.file(), 0)))) {
            for (long i = 0; i < part.size() / Long.BYTES; i++) {
                into.add(in.readLong());
            }
        }
    }

    @Override
    public long[] run(Shard shard) throws IOException {
        LongStream.Builder prints = LongStream.builder();
        PairReader.Sink sink =
                new PairReader.Sink() {
                    @Override
                    public void entry(Entry entry) {
                        prints.add(PairPrint.of(entry));
                    }

                    @Override
                    public void remark(int line, String sentence) {
                        // Of the past.
                    }

                    @Override
                    public void broken(int line, UserError fault) {
                        // What could not be read then is new now.
                    }
                };
        for (Piece piece : shard.pieces()) {
            try {
                new PieceReading(storage, from, to).read(piece, sink);
            } catch (UserError e) {
                sink.broken(0, e);
            }
        }
        return prints.build().toArray();
    }
}
