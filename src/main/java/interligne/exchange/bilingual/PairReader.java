package interligne.exchange.bilingual;

import java.io.IOException;
import java.io.InputStream;

/** Reads the pairs of one bilingual format in one pass, whatever the size of the file. */
public interface PairReader {

    /** A text longer than this, in UTF-16 units, is no segment: the file is refused. */
    int LONGEST = 4_000_000;

    /**
     * What is read.
     *
     * @param name the file as messages call it
     * @param from the source language asked for, or empty: as the file says
     * @param to the target language asked for, or empty: as the file says
     */
    record Request(String name, String from, String to) {}

    /** Takes the pairs in the order of the file. */
    interface Sink {

        /** The next pair. */
        void entry(Entry entry);

        /** Something odd that did not keep the file from being read; one sentence. */
        void remark(int line, String sentence);
    }

    /**
     * Reads the whole file.
     *
     * @param in the bytes; stays open
     * @throws interligne.article.UserError naming file, line and remedy when it cannot be read
     */
    void read(InputStream in, Request request, Sink sink) throws IOException;
}
