package interligne.corpus.job;

import java.io.Serializable;

/**
 * A bilingual file, an edition of a workspace, or some lines of a file that has one pair a line.
 *
 * @param file its path or URL
 * @param format the name of its format; {@link #EDITION} for an edition
 * @param header the first line of a table that the piece is a later part of, or empty
 * @param start where the piece begins, in bytes
 * @param end where it ends, in bytes, exclusive
 * @param lines how many lines of the file stand before it
 */
public record Piece(String file, String format, String header, long start, long end, int lines)
        implements Serializable {

    /** The format of an edition of a workspace. */
    static final String EDITION = "edition";

    /** The format of a Parquet file: its rows are read as JSON Lines. */
    static final String COLUMNS = "parquet";

    long size() {
        return end - start;
    }

    /** Whether each line is a pair, so that a broken one does not touch the next. */
    boolean ofLines() {
        return ofLines(file);
    }

    /** Whether each line of files with that name is a pair. */
    static boolean ofLines(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".ndjson") || file.endsWith(".tsv");
    }
}
