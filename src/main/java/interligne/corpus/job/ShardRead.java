package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the pairs of pieces; whatever a piece holds that cannot be read, the rest goes on. */
public final class ShardRead {

    /** Takes a pair. */
    public interface Taker {
        void take(Entry entry) throws IOException;
    }

    private final PieceReading reading;
    private final String to;
    private final Rejects rejects;

    /**
     * A reader.
     *
     * @param to the only target language that is wanted, or empty
     */
    public ShardRead(PieceReading reading, String to, Rejects rejects) {
        this.reading = reading;
        this.to = to;
        this.rejects = rejects;
    }

    /** The reader that the options of an order ask for. */
    public static ShardRead of(Storage storage, CorpusOrder order, Rejects rejects) {
        String to = order.option("to");
        return new ShardRead(new PieceReading(storage, order.option("from"), to), to, rejects);
    }

    /** What stands before a fault is taken too. */
    public void piece(Piece piece, Taker taker) throws IOException {
        try {
            reading.read(piece, new Pairs(piece.file(), taker));
        } catch (UserError e) {
            rejects.add(piece.file(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            rejects.add(piece.file(), 0, "it cannot be read by a defect of interligne: " + e);
        }
    }

    /** Takes the pairs of one piece. */
    private final class Pairs implements PairReader.Sink {
        private final String file;
        private final Taker taker;

        Pairs(String file, Taker taker) {
            this.file = file;
            this.taker = taker;
        }

        @Override
        public void entry(Entry entry) {
            if (to.isEmpty() || Languages.same(to, entry.to())) {
                try {
                    taker.take(entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void remark(int line, String sentence) {
            // Oddities of the file are told by import; an archive is about its texts.
        }

        @Override
        public void broken(int line, UserError fault) {
            try {
                rejects.add(file, line, String.valueOf(fault.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
