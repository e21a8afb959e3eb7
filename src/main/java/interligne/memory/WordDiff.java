package interligne.memory;

import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another, word by word. */
public final class WordDiff {

    /** What became of a stretch. */
    public enum Fate {
        /** It stands in both. */
        SAME,
        /** Only the first text has it. */
        GONE,
        /** Only the second text has it. */
        ADDED
    }

    /**
     * A stretch.
     *
     * @param fate what became of it
     * @param text the words, with the blanks after them
     */
    public record Piece(Fate fate, String text) {}

    private WordDiff() {}

    /** The stretches of both texts in order; all but the added ones give back the first text. */
    public static List<Piece> of(String first, String second) {
        List<String> one = tokens(first);
        List<String> two = tokens(second);
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                common[i][j] =
                        one.get(i).equals(two.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < two.size()) {
            if (i < one.size() && j < two.size() && one.get(i).equals(two.get(j))) {
                add(pieces, Fate.SAME, one.get(i++));
                j++;
            } else if (j == two.size()
                    || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.GONE, one.get(i++));
            } else {
                add(pieces, Fate.ADDED, two.get(j++));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }

    /** Words, blanks and single signs. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean word = Character.isLetterOrDigit(text.charAt(at));
            do {
                at++;
            } while (word && at < text.length() && Character.isLetterOrDigit(text.charAt(at)));
            tokens.add(text.substring(start, at));
        }
        return tokens;
    }
}
