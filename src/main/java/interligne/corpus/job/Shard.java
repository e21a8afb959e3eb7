package interligne.corpus.job;

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
public record Shard(int number, List<Piece> pieces) implements Serializable {

    /** How many bytes a shard has, about. */
    static final long SIZE = 8 << 20;

    /** Copies the list. */
    public Shard {
        pieces = new ArrayList<>(pieces);
    }

    /** How many bytes it has. */
    public long size() {
        return pieces.stream().mapToLong(Piece::size).sum();
    }

    /** The name of what comes of it, without folder. */
    public String part() {
        return "part-" + digits(number);
    }

    /** A number in names, so that they sort. */
    public static String digits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    /** Shards put together until they have so many bytes. */
    public static List<Shard> together(List<Shard> shards, long size) {
        List<Shard> large = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        long held = 0;
        for (Shard each : shards) {
            if (!open.isEmpty() && held + each.size() > size) {
                large.add(new Shard(large.size(), open));
                open.clear();
                held = 0;
            }
            open.addAll(each.pieces);
            held += each.size();
        }
        large.add(new Shard(large.size(), open));
        return large;
    }
}
