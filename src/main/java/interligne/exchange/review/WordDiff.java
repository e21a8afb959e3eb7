package interligne.exchange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed from one text to another, word by word, by their longest common words. */
final class WordDiff {

    /** What became of a stretch of words. */
    enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /**
     * A stretch of words with one fate.
     *
     * @param fate what became of it
     * @param text the words with their blanks
     */
    record Piece(Fate fate, String text) {}

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** The pieces in order; those kept or gone give the old text, those kept or new the new one. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Fate.KEPT, old.get(i++));
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.GONE, old.get(i++));
            } else {
                add(pieces, Fate.NEW, now.get(j++));
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

    /** How many words are common to the rest of both from each place on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
