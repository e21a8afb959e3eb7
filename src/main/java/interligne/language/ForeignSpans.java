package interligne.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stretches of a text that are in another language than the rest.
 *
 * <p>First each part between brackets or quotation marks is judged as a whole. Then the rest is the
 * cheapest path through the words, where each word costs by how little it looks like the language
 * it is taken for, and a change of language costs more in running text than beside a sign.
 */
final class ForeignSpans {

    private static final double FREE_ENTRY = 3.5;
    private static final double ENTRY = 9;
    private static final double FREE_EXIT = 0.5;
    private static final double EXIT = 4;

    /** No single word counts for more than this. */
    private static final double MOST = 5;

    /** A word with a capital may be a name that looks like the other language. */
    private static final double MOST_OF_A_CAPITAL = 2;

    /** What a whole enclosed part must be likelier by to be taken for another language. */
    private static final double ENCLOSED = 2.5;

    /** The same for a bracket after a definition, where the other language is expected. */
    private static final double GLOSS = -1.5;

    /** How likely each language is for one word, as logarithms up to a constant. */
    interface WordScores {
        /**
         * Fills the scores of the word that stands at {@code start} to {@code end}.
         *
         * @return whether it looks like a name rather than a word of any language
         */
        boolean score(int start, int end, double[] scores);
    }

    private final String text;
    private final List<String> languages;
    private final int base;
    private final TextWords words;
    private final double[][] scores;
    private final boolean[] names;
    private final int[] forced;

    ForeignSpans(String text, List<String> languages, int base, WordScores wordScores) {
        this.text = text;
        this.languages = languages;
        this.base = base;
        this.words = TextWords.of(text);
        this.scores = new double[words.size()][languages.size()];
        this.names = new boolean[words.size()];
        this.forced = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            names[i] = wordScores.score(words.start(i), words.end(i), scores[i]);
        }
        Arrays.fill(forced, -1);
    }

    List<LanguageSpan> find() {
        List<LanguageSpan> enclosed = new ArrayList<>();
        for (Enclosures.Enclosure part : Enclosures.of(text)) {
            judge(part, enclosed);
        }
        int[] states = path();
        List<LanguageSpan> spans = new ArrayList<>(enclosed);
        for (int i = 0; i < states.length; i++) {
            int first = i;
            while (i + 1 < states.length
                    && states[i + 1] == states[first]
                    && forced[i + 1] < 0 == forced[first] < 0) {
                i++;
            }
            if (states[first] != base && forced[first] < 0) {
                spans.add(
                        new LanguageSpan(
                                words.start(first), words.end(i), languages.get(states[first])));
            }
        }
        spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return spans;
    }

    /** Takes an enclosed part for another language when the whole of it looks like it. */
    private void judge(Enclosures.Enclosure part, List<LanguageSpan> enclosed) {
        int first = words.from(part.start());
        int last = words.from(part.end());
        double[] sums = new double[languages.size()];
        for (int i = first; i < last; i++) {
            for (int language = 0; language < sums.length; language++) {
                double more = scores[i][language] - scores[i][base];
                if (!names[i] || part.gloss()) {
                    sums[language] += Math.max(-MOST, Math.min(MOST, more));
                }
            }
        }
        int best = base;
        for (int language = 0; language < sums.length; language++) {
            double least = part.gloss() && language < 2 ? GLOSS : ENCLOSED;
            if (language != base
                    && sums[language] > least
                    && (best == base || sums[language] > sums[best])) {
                best = language;
            }
        }
        if (best != base && first < last) {
            enclosed.removeIf(span -> span.start() >= part.start() && span.end() <= part.end());
            Arrays.fill(forced, first, last, best);
            enclosed.add(trimmed(part, languages.get(best)));
        }
    }

    private LanguageSpan trimmed(Enclosures.Enclosure part, String language) {
        int start = part.start();
        int end = part.end();
        while (!Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))
                || Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return new LanguageSpan(start, end, language);
    }

    private int[] path() {
        int count = languages.size();
        double[] cost = new double[count];
        Arrays.fill(cost, 1e9);
        cost[base] = 0;
        int[][] from = new int[words.size()][count];
        int previous = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            double enter = i == 0 || has("([{«“‘\"_*:;/>—–", previous, start) ? FREE_ENTRY : ENTRY;
            double leave = i == 0 || has(")]}»”\"_*;/<—–", previous, start) ? FREE_EXIT : EXIT;
            if (forced[i] >= 0) {
                leave = 0;
            }
            double[] next = new double[count];
            for (int to = 0; to < count; to++) {
                int best = cheapest(cost, to, enter, leave);
                from[i][to] = best;
                next[to] = cost[best] + change(best, to, enter, leave) + wordCost(i, to);
            }
            cost = next;
            previous = words.end(i);
        }
        return walkBack(cost, from);
    }

    /** A name fits every language; what is decided already fits the rest of the text. */
    private double wordCost(int word, int language) {
        if (forced[word] >= 0) {
            return language == base ? 0 : 1e6;
        }
        if (names[word]) {
            return 0;
        }
        boolean capital = Character.isUpperCase(text.charAt(words.start(word)));
        return Math.min(capital ? MOST_OF_A_CAPITAL : MOST, -scores[word][language]);
    }

    private double change(int from, int to, double enter, double leave) {
        if (from == to) {
            return 0;
        }
        return (from == base ? 0 : leave) + (to == base ? 0 : enter);
    }

    private int cheapest(double[] cost, int to, double enter, double leave) {
        int best = to;
        for (int state = 0; state < cost.length; state++) {
            if (cost[state] + change(state, to, enter, leave)
                    < cost[best] + change(best, to, enter, leave)) {
                best = state;
            }
        }
        return best;
    }

    private int[] walkBack(double[] cost, int[][] from) {
        int[] states = new int[from.length];
        int last = base;
        for (int state = 0; state < cost.length; state++) {
            if (cost[state] + change(state, base, 0, FREE_EXIT)
                    < cost[last] + change(last, base, 0, FREE_EXIT)) {
                last = state;
            }
        }
        for (int i = from.length - 1; i >= 0; i--) {
            states[i] = last;
            last = from[i][last];
        }
        trimNames(states);
        return states;
    }

    /** A name at the edge of a stretch does not belong to it. */
    private void trimNames(int[] states) {
        for (int i = 0; i < states.length; i++) {
            if (names[i] && (i == 0 || states[i - 1] == base)) {
                states[i] = base;
            }
        }
        for (int i = states.length - 1; i >= 0; i--) {
            if (names[i] && (i == states.length - 1 || states[i + 1] == base)) {
                states[i] = base;
            }
        }
    }

    private boolean has(String signs, int start, int end) {
        for (int i = start; i < end; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
