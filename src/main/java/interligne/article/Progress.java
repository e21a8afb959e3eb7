package interligne.article;

import interligne.language.Languages;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far an edition has come, in segments and in source words.
 *
 * @param total all segments
 * @param states segments by state; every state is there
 * @param flags segments by flag; every flag is there
 * @param words source words of all segments
 * @param wordsDone source words of segments that count as done
 * @param languages segments by the primary tag of the language they are written in
 */
public record Progress(
        int total,
        Map<State, Integer> states,
        Map<Flag, Integer> flags,
        int words,
        int wordsDone,
        Map<String, Integer> languages) {

    /** The progress of an edition. */
    public static Progress of(Article article, Edition edition) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        Map<String, Integer> languages = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state, 0);
        }
        for (Flag flag : Flag.values()) {
            flags.put(flag, 0);
        }
        Map<String, Segment> segments = new LinkedHashMap<>();
        article.segments().forEach(segment -> segments.put(segment.id(), segment));
        int words = 0;
        int wordsDone = 0;
        List<Translation> translations = edition.translations();
        for (Translation each : translations) {
            states.merge(each.state(), 1, Integer::sum);
            each.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
            int count = words(each.source());
            words += count;
            wordsDone += each.done() ? count : 0;
            Segment segment = segments.get(each.id());
            if (segment != null) {
                languages.merge(Languages.primary(segment.language()), 1, Integer::sum);
            }
        }
        return new Progress(translations.size(), states, flags, words, wordsDone, languages);
    }

    /** Both together. */
    public Progress plus(Progress other) {
        return new Progress(
                total + other.total,
                sum(states, other.states),
                sum(flags, other.flags),
                words + other.words,
                wordsDone + other.wordsDone,
                sum(languages, other.languages));
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        Map<K, Integer> sum = new LinkedHashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }

    /** Segments in that state. */
    public int in(State state) {
        return states.getOrDefault(state, 0);
    }

    /** Segments with that flag. */
    public int with(Flag flag) {
        return flags.getOrDefault(flag, 0);
    }

    /** The share of words done, in whole per cent, rounded down: 100 only when all is done. */
    public int percent() {
        return words == 0 ? 100 : (int) (100L * wordsDone / words);
    }

    /** How many words a text has: runs without blanks that hold a letter or a digit. */
    public static int words(String text) {
        int count = 0;
        boolean inWord = false;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inWord = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            if (!inWord) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }
}
