package interligne.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word.
 *
 * @param what whether the words stayed, went or came
 * @param text the words with the blanks around them
 */
public record WordDiff(What what, String text) {

    /** What became of some words. */
    public enum What {
        SAME,
        GONE,
        ADDED
    }

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{Nd}]+|\\s+|.", Pattern.DOTALL);

    /** So many words at most are compared one by one; beyond, the whole text counts as changed. */
    private static final int MOST = 4000;

    /** The pieces in the order of the texts; together they give both. */
    public static List<WordDiff> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        if (old.size() > MOST || now.size() > MOST) {
            return whole(before, after);
        }
        int[][] common = common(old, now);
        if (common[0][0] * 3 < Math.max(old.size(), now.size())) {
            return whole(before, after); // crumbs in common are read worse than two texts
        }
        List<WordDiff> diff = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(diff, What.SAME, old.get(i++));
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(diff, What.GONE, old.get(i++));
            } else {
                add(diff, What.ADDED, now.get(j++));
            }
        }
        return diff;
    }

    /** Whether two texts differ in signs and blanks alone. */
    public static boolean sameWords(String before, String after) {
        return words(before).equals(words(after));
    }

    private static List<String> words(String text) {
        return tokens(text).stream()
                .filter(each -> Character.isLetterOrDigit(each.codePointAt(0)))
                .toList();
    }

    private static List<WordDiff> whole(String before, String after) {
        List<WordDiff> whole = new ArrayList<>();
        if (!before.isEmpty()) {
            whole.add(new WordDiff(What.GONE, before));
        }
        if (!after.isEmpty()) {
            whole.add(new WordDiff(What.ADDED, after));
        }
        return whole;
    }

    /** How many tokens two texts have in common from each place on: the longest common part. */
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

    private static void add(List<WordDiff> diff, What what, String token) {
        int last = diff.size() - 1;
        if (last >= 0 && diff.get(last).what == what) {
            diff.set(last, new WordDiff(what, diff.get(last).text + token));
        } else {
            diff.add(new WordDiff(what, token));
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
