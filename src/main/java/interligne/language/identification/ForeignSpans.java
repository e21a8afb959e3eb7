package interligne.language.identification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stretches of a text that are in another language than the rest.
 *
 * <p>First each part between brackets or quotation marks is judged as a whole. Then the rest is the
 * cheapest path through the words, where each word costs by how little it looks like the language
 * it is taken for, and a change of language costs more in running text than beside a sign.
 */
final class ForeignSpans {

    /** Words inside a tag are of no language. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private static final double FREE_ENTRY = 3.5;
    private static final double ENTRY = 9;

    /** The same for a capital after a word without one: a title may begin. */
    private static final double TITLE_ENTRY = 7;

    /** The same where a run of capitals shows the title. */
    private static final double RUN_ENTRY = 1.5;

    /** Words after which a title stands. */
    private static final Set<String> ANNOUNCING =
            Set.of("intitulé", "intitulée", "intitulés", "intitulées", "entitled", "titled");

    private static final double FREE_EXIT = 0.5;
    private static final double EXIT = 4;

    /** No single word counts for more than this. */
    private static final double MOST = 5;

    /** A word with a capital may be a name that looks like the other language. */
    private static final double MOST_OF_A_CAPITAL = 2;

    /** Names are seldom two ordinary words with capitals side by side; titles are. */
    private static final double MOST_IN_A_TITLE = 4;

    /** What a whole enclosed part must be likelier by to be taken for another language. */
    private static final double ENCLOSED = 2.5;

    /** The same for one word with a capital, which may be a name. */
    private static final double LONE = 3.5;

    /** The same for a bracket after a definition, where the other language is expected. */
    private static final double GLOSS = -1.5;

    /** A word likelier than this in the language around is of that language. */
    private static final double LIKELY = -1;

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
    private final TitleRuns titles;

    ForeignSpans(String text, List<String> languages, int base, WordScores wordScores) {
        this.text = text;
        this.languages = languages;
        this.base = base;
        this.words = TextWords.of(text);
        this.scores = new double[words.size()][languages.size()];
        this.names = new boolean[words.size()];
        this.forced = new int[words.size()];
        this.titles = TitleRuns.of(text, words, languages.get(base).equals("en"));
        for (int i = 0; i < words.size(); i++) {
            names[i] = wordScores.score(words.start(i), words.end(i), scores[i]);
        }
        Arrays.fill(forced, -1);
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            Arrays.fill(names, words.from(tag.start()), words.from(tag.end()), true);
        }
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
                spans.add(edges(first, i, languages.get(states[first])));
            }
        }
        spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return spans;
    }

    /** The stretch of these words without what belongs to the text around, and with all names. */
    private LanguageSpan edges(int from, int to, String language) {
        int first = from;
        int last = to;
        for (int i = first + 1; i <= last; i++) {
            if (initialAfterComma(i)) {
                last = i - 1;
            }
        }
        while (last > first && abbreviated(last)) {
            last--;
        }
        while (first > 1 && joins(first - 1, first)) {
            first--;
        }
        int after = words.end(first);
        boolean elided = !Character.isLetter(text.charAt(after - 1));
        boolean article = elided && after - words.start(first) <= 3 && last > first;
        int start = article && !language.equals("fr") ? after : words.start(first);
        return new LanguageSpan(start, words.end(last), language);
    }

    /** "AR" in "Regulation, AR 13/2007": initials behind a comma are a reference, no title. */
    private boolean abbreviated(int word) {
        String own = text.substring(words.start(word), words.end(word));
        boolean initials = own.length() < 5 && own.equals(own.toUpperCase(Locale.ROOT));
        return initials && words.start(word) > words.end(word - 1) + 1;
    }

    /** "S" in "the Consumer Act, S.N.S. 2006, ch. 2": there a title is over. */
    private boolean initialAfterComma(int word) {
        int start = words.start(word);
        return words.end(word) == start + 1
                && capital(word)
                && text.startsWith(", ", words.end(word - 1))
                && text.startsWith(".", start + 1);
    }

    /** A word with a capital right before a title is its first: "Pharmacopeia of the …". */
    private boolean joins(int word, int next) {
        return capital(word)
                && words.start(next) == words.end(word) + 1
                && text.charAt(words.end(word)) == ' '
                && forced[word] < 0
                && !Vocabulary.french(text, words.start(word), words.end(word))
                && scores[word][base] < LIKELY;
    }

    /** Takes an enclosed part for another language when the whole of it looks like it. */
    private void judge(Enclosures.Enclosure part, List<LanguageSpan> enclosed) {
        int first = words.from(part.start());
        int last = words.from(part.end());
        if (first == last || (!part.gloss() && bilingual(part, enclosed))) {
            return;
        }
        int best = best(first, last, part.gloss());
        if (best != base) {
            enclosed.removeIf(span -> span.start() >= part.start() && span.end() <= part.end());
            Arrays.fill(forced, first, last, best);
            List<int[]> terms =
                    part.gloss()
                            ? Alternatives.terms(text, part.start(), part.end())
                            : List.of(new int[] {part.start(), part.end()});
            for (int[] term : terms) {
                enclosed.add(trimmed(term[0], term[1], languages.get(best)));
            }
        }
    }

    /** Whether the part says one thing in both languages; then only the other one is taken. */
    private boolean bilingual(Enclosures.Enclosure part, List<LanguageSpan> enclosed) {
        List<int[]> halves = Alternatives.halves(text, part.start(), part.end());
        if (halves.size() < 2) {
            return false;
        }
        boolean home = false;
        List<int[]> foreign = new ArrayList<>();
        for (int[] half : halves) {
            int first = words.from(half[0]);
            int last = words.from(half[1]);
            int best = best(first, last, false);
            home |= last - first > 0 && best == base && home(first, last);
            if (best != base) {
                foreign.add(new int[] {half[0], half[1], best});
            }
        }
        if (!home || foreign.isEmpty()) {
            return false;
        }
        for (int[] half : foreign) {
            enclosed.removeIf(span -> span.start() >= half[0] && span.end() <= half[1]);
            Arrays.fill(forced, words.from(half[0]), words.from(half[1]), half[2]);
            enclosed.add(trimmed(half[0], half[1], languages.get(half[2])));
        }
        return true;
    }

    /** Whether the words look like the language around more than like English or French. */
    private boolean home(int first, int last) {
        return sum(first, last, base == 0 ? 1 : 0, false) < -ENCLOSED;
    }

    /** The language that some words look like more than like the one around by enough. */
    private int best(int first, int last, boolean gloss) {
        int best = base;
        boolean lone = last == first + 1 && capital(first);
        double most = 0;
        for (int language = 0; language < languages.size(); language++) {
            double sum = sum(first, last, language, gloss);
            double least = gloss && language < 2 ? GLOSS : lone ? LONE : ENCLOSED;
            if (language != base && sum > least && (best == base || sum > most)) {
                best = language;
                most = sum;
            }
        }
        return best;
    }

    private double sum(int first, int last, int language, boolean gloss) {
        double sum = 0;
        for (int i = first; i < last; i++) {
            if (!names[i] || gloss) {
                double more = scores[i][language] - scores[i][base];
                sum += Math.max(-MOST, Math.min(MOST, more));
            }
        }
        return sum;
    }

    private LanguageSpan trimmed(int from, int to, String language) {
        int start = from;
        int end = to;
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
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
            if (i > 0 && capital(i) && start <= previous + 1) {
                enter = Math.min(enter, announces(i - 1) ? FREE_ENTRY : entry(i));
            }
            if (titles.begins(i)) {
                enter = RUN_ENTRY;
            }
            if (announces(i) || titles.endsBefore(i)) {
                leave = FREE_EXIT;
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
        double most = !capital(word) ? MOST : title(word) ? MOST_IN_A_TITLE : MOST_OF_A_CAPITAL;
        return Math.min(most, -scores[word][language]);
    }

    private double entry(int word) {
        return capital(word - 1) ? ENTRY : TITLE_ENTRY;
    }

    private boolean announces(int word) {
        String before = text.substring(words.start(word), words.end(word));
        return ANNOUNCING.contains(before.toLowerCase(Locale.ROOT));
    }

    private boolean capital(int word) {
        return Character.isUpperCase(text.charAt(words.start(word)));
    }

    /**
     * Whether the word before or after has a capital as well, and no name is among them; inside
     * English, only English writes titles so.
     */
    private boolean title(int word) {
        boolean english = languages.get(base).equals("en");
        return !english && (beside(word - 1, word) || beside(word, word + 1));
    }

    private boolean beside(int one, int other) {
        return one >= 0
                && other < words.size()
                && words.start(other) == words.end(one) + 1
                && capital(one)
                && capital(other)
                && !names[one]
                && !names[other];
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
            if (names[i] && !titles.has(i) && (i == 0 || states[i - 1] == base)) {
                states[i] = base;
            }
        }
        for (int i = states.length - 1; i >= 0; i--) {
            if (names[i] && !titles.has(i) && (i == states.length - 1 || states[i + 1] == base)) {
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
