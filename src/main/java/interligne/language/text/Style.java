package interligne.language.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases of a language that an editor replaces, in named lists.
 *
 * <p>A line of the resource has the list, the phrase, what to write instead and, after it, how the
 * source must read for the phrase to be wrong: beginnings of words, separated by {@code |}. A
 * {@code *} at the end of a word of the phrase stands for any ending.
 */
public final class Style {

    private static final int KEY = 3;

    /**
     * A phrase to replace.
     *
     * @param list the list it is in
     * @param words its words in lower case, a {@code *} at the end for any ending
     * @param better what to write instead
     * @param sources beginnings of source words of which one must occur; empty when none needs to
     */
    public record Phrase(String list, List<String> words, String better, List<String> sources) {}

    /**
     * A phrase found in a text.
     *
     * @param phrase the phrase
     * @param first its first token
     * @param end the token after its last
     */
    public record Hit(Phrase phrase, int first, int end) {}

    /** The phrases of one list by the beginning of their first word. */
    private static final class Phrases {

        private static final int SLOTS = 1024;

        private final Map<String, List<Phrase>> byKey = new HashMap<>();

        /** Which hashes of a beginning occur at all: nearly every word of a text is ruled out. */
        private final BitSet hashes = new BitSet(SLOTS);

        void add(Phrase phrase) {
            String word = phrase.words().get(0);
            String key = word.substring(0, Math.min(word.length(), KEY));
            byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(phrase);
            hashes.set(slot(word));
        }

        List<Phrase> startingAt(String word) {
            return hashes.get(slot(word))
                    ? byKey.getOrDefault(word.substring(0, Math.min(word.length(), KEY)), List.of())
                    : List.of();
        }

        private static int slot(String word) {
            int hash = 0;
            for (int at = 0; at < Math.min(word.length(), KEY); at++) {
                hash = 31 * hash + word.charAt(at);
            }
            return (hash ^ (hash >>> 10)) & (SLOTS - 1);
        }
    }

    private final Map<String, Phrases> lists = new HashMap<>();

    private Style() {}

    public static Style read(String resource) {
        Style style = new Style();
        for (String line : Lexicon.lines(resource)) {
            String[] cells = line.split("\t", -1);
            List<String> sources =
                    cells.length > 3 && !cells[3].isEmpty()
                            ? List.of(cells[3].split("\\|"))
                            : List.of();
            for (String wrong : cells[1].split("\\|")) {
                List<String> words = List.of(wrong.split(" "));
                Phrase phrase = new Phrase(cells[0], words, cells[2], sources);
                style.lists.computeIfAbsent(cells[0], name -> new Phrases()).add(phrase);
            }
        }
        return style;
    }

    /** The phrases of a list in a text, the longer ones first at each place. */
    public List<Hit> find(Wording text, String list) {
        Phrases phrases = lists.get(list);
        List<Hit> hits = List.of();
        if (phrases == null) {
            return hits;
        }
        for (int token = 0; token < text.size(); token++) {
            if (!text.is(token, Wording.Type.WORD)) {
                continue;
            }
            for (Phrase phrase : phrases.startingAt(text.lower(token))) {
                int end = end(text, token, phrase.words());
                if (end > token) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
                    hits.add(new Hit(phrase, token, end));
                    break;
                }
            }
        }
        return hits;
    }

    private static int end(Wording text, int token, List<String> words) {
        int at = token;
        for (String word : words) {
            while (text.isMark(at, "-‑'’") && at > token) {
                at++;
            }
            if (!text.is(at, Wording.Type.WORD)) {
                return token;
            }
            String there = text.lower(at);
            boolean open = word.charAt(word.length() - 1) == '*';
            boolean same =
                    open
                            ? there.startsWith(word.substring(0, word.length() - 1))
                            : there.equals(word);
            if (!same) {
                return token;
            }
            at++;
        }
        return at;
    }

    /** Whether the source reads so that the phrase is wrong. */
    public static boolean asked(Phrase phrase, Wording source) {
        if (phrase.sources().isEmpty()) {
            return true;
        }
        for (String start : phrase.sources()) {
            for (int token = 0; token < source.size(); token++) {
                if (source.is(token, Wording.Type.WORD) && source.lower(token).startsWith(start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
