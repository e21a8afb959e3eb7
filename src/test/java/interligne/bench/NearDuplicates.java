package interligne.bench;

import interligne.memory.ComparedText;
import interligne.memory.MinHash;
import interligne.memory.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many near duplicates MinHash finds of those that comparing every two texts finds: {@code
 * NearDuplicates FILE.tsv COLUMN LINES}.
 */
public final class NearDuplicates {

    private static final int LEAST = 90;

    private NearDuplicates() {}

    /**
     * What a comparison comes to.
     *
     * @param pairs how many pairs of texts there are
     * @param near how many of them are near duplicates
     * @param found how many of these have a key in common
     * @param met how many pairs have a key in common at all
     */
    public record Recall(long pairs, int near, int found, long met) {}

    /** Compares every two texts. */
    public static Recall of(List<String> texts, int least) {
        List<ComparedText> all = new ArrayList<>();
        List<Set<Long>> keys = new ArrayList<>();
        for (String each : texts) {
            ComparedText text = ComparedText.of(each);
            Set<Long> own = new HashSet<>();
            for (long key : MinHash.keys(text, "")) {
                own.add(key);
            }
            all.add(text);
            keys.add(own);
        }
        long pairs = 0;
        int near = 0;
        int found = 0;
        long met = 0;
        for (int i = 0; i < all.size(); i++) {
            Score score = Score.from(all.get(i));
            for (int j = 0; j < i; j++) {
                pairs++;
                boolean meet = keys.get(i).stream().anyMatch(keys.get(j)::contains);
                boolean like =
                        MinHash.sameFigures(all.get(i), all.get(j))
                                && score.with(all.get(j), least) >= least;
                met += meet ? 1 : 0;
                near += like ? 1 : 0;
                found += like && meet ? 1 : 0;
            }
        }
        return new Recall(pairs, near, found, met);
    }

    /** Reads a column of a table. */
    public static void main(String[] words) throws IOException {
        int column = Integer.parseInt(words[1]);
        try (Stream<String> lines = Files.lines(Path.of(words[0]))) {
            List<String> texts =
                    lines.skip(1)
                            .limit(Integer.parseInt(words[2]))
                            .map(line -> line.split("\t")[column])
                            .toList();
            System.out.println(of(texts, LEAST));
        }
    }
}
