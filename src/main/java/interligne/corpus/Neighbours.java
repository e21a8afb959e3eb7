package interligne.corpus;

import interligne.exchange.bilingual.Entry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives each pair with the texts that stand before and after it; none in a memory without order.
 */
final class Neighbours {

    /** Takes a pair between its neighbours. */
    interface Taker {
        void take(Entry entry, String before, String after) throws IOException;
    }

    private final boolean ordered;
    private final Taker taker;
    private String before = "";
    private @Nullable Entry waiting;

    /**
     * For the pairs of one piece.
     *
     * @param format the format of the piece; a TMX file has no order
     */
    Neighbours(String format, Taker taker) {
        this.ordered = !format.equals("tmx");
        this.taker = taker;
    }

    void add(Entry entry) throws IOException {
        String text = entry.source().text();
        give(text);
        waiting = entry;
    }

    /** Gives the last one. */
    void finish() throws IOException {
        give("");
        waiting = null;
    }

    private void give(String after) throws IOException {
        Entry entry = waiting;
        if (entry != null) {
            taker.take(entry, ordered ? before : "", ordered ? after : "");
            before = entry.source().text();
        }
    }
}
