package interligne.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * So much of an archive as is worked on at once: small files together, a large file of lines in
 * parts.
 *
 * @param number its place in the archive, from 0
 * @param pieces what it holds, in order
 */
record Shard(int number, List<Piece> pieces) implements Serializable {

    /** How many bytes a shard has, about. */
    static final long SIZE = 8 << 20;

    /** Copies the list. */
    Shard {
        pieces = new ArrayList<>(pieces);
    }

    /** The name of what comes of it, without folder. */
    String part() {
        String digits = Integer.toString(number);
        return "part-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
