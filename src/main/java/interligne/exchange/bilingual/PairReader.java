package interligne.exchange.bilingual;

import interligne.article.UserError;
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
     * @param start where the bytes begin in the file
     */
    record Request(String name, String from, String to, Start start) {

        /** From the beginning of the file. */
        public Request(String name, String from, String to) {
            this(name, from, to, Start.OF_FILE);
        }
    }

    /**
     * Where a part of a file begins that is read alone; only formats of lines are cut in parts.
     *
     * @param lines how many lines stand before it
     * @param records how many pairs stand before it
     */
    record Start(int lines, int records) {

        /** The beginning of the file. */
        public static final Start OF_FILE = new Start(0, 0);
    }

    /** Takes the pairs in the order of the file. */
    interface Sink {

        /** The next pair. */
        void entry(Entry entry);

        /** Something odd that did not keep the file from being read; one sentence. */
        void remark(int line, String sentence);

        /**
         * A record that cannot be read, in a format whose next line can be read all the same; a
         * sink that wants all or nothing throws the fault, as this one does.
         */
        default void broken(int line, UserError fault) {
            throw fault;
        }
    }

    /**
     * Reads the whole file.
     *
     * @param in the bytes; stays open
     * @throws interligne.article.UserError naming file, line and remedy when it cannot be read
     */
    void read(InputStream in, Request request, Sink sink) throws IOException;
}
