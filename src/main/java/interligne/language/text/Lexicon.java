package interligne.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The closed lists of one language: number words, months, currencies, hedges and the like.
 *
 * <p>Example: in English {@code lexicon.value("dozen", WordClass.COUNT)} is {@code "12"}.
 */
public final class Lexicon {

    private record Fact(WordClass of, String value, @Nullable Fact next) {}

    private static final int SLOTS = 4096;

    private static final int SHORTEST_START = 3;
    private static final int LONGEST_START = 7;

    private final Map<String, Fact> facts = new HashMap<>(2048);

    /**
     * For each slot of a word's hash the classes of the words there, a bit each: it answers nearly
     * every question, for most words of a text are in no list or not in the one that is asked.
     */
    private final long[] classes = new long[SLOTS];

    private final Map<String, String> longest = new ConcurrentHashMap<>();

    private Lexicon() {}

    /**
     * Reads a list: each line a class, then words; {@code word=value} gives the word a value.
     *
     * @param resource the name of the file beside this class
     */
    public static Lexicon read(String resource) {
        Lexicon lexicon = new Lexicon();
        WordClass current = WordClass.FUNCTION;
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            int from = 0;
            if (colon > 0) {
                current = WordClass.valueOf(line.substring(0, colon));
                from = colon + 1;
            }
            lexicon.addAll(current, line, from);
        }
        return lexicon;
    }

    /** The lines of a resource beside this class that are neither empty nor a comment. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void addAll(WordClass of, String line, int from) {
        int at = from;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            int sign = line.indexOf('=', at);
            boolean valued = sign > at && sign < end;
            String word = line.substring(at, valued ? sign : end);
            String value = valued ? line.substring(sign + 1, end) : word;
            facts.put(word, new Fact(of, value, facts.get(word)));
            classes[slot(word.hashCode())] |= of.bit();
            at = end;
        }
    }

    /** Whether the word, in lower case, belongs to the class. */
    public boolean has(String word, WordClass of) {
        return mayHave(word.hashCode(), of) && listed(word, of) != null;
    }

    /** Whether a text has a word of the class. */
    public boolean anyIn(Wording words, WordClass of) {
        return firstIn(words, 0, words.size(), of) >= 0;
    }

    /** The first token from one token to before another whose word is of the class, or -1. */
    public int firstIn(Wording words, int start, int end, WordClass of) {
        for (int at = start; at < end; at++) {
            if (has(words.lower(at), of)) {
                return at;
            }
        }
        return -1;
    }

    /** The value of the word in that class; null when it does not belong to it. */
    public @Nullable String value(String word, WordClass of) {
        Fact fact = mayHave(word.hashCode(), of) ? listed(word, of) : null;
        return fact == null ? null : fact.value();
    }

    private boolean mayHave(int hash, WordClass of) {
        return (classes[slot(hash)] & of.bit()) != 0;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 12)) & (SLOTS - 1);
    }

    private @Nullable Fact listed(String word, WordClass of) {
        Fact fact = facts.get(word);
        while (fact != null && fact.of() != of) {
            fact = fact.next();
        }
        return fact;
    }

    /**
     * The longest word of a class with that number as its value, with accents rather than without;
     * empty when there is none.
     */
    public String longest(WordClass of, int value) {
        return longest.computeIfAbsent(
                of.name() + value, key -> longest(of, Integer.toString(value)));
    }

    private String longest(WordClass of, String wanted) {
        String longest = "";
        for (String word : facts.keySet()) {
            boolean longer =
                    word.length() == longest.length()
                            ? word.compareTo(longest) > 0
                            : word.length() > longest.length();
            if (longer && wanted.equals(value(word, of))) {
                longest = word;
            }
        }
        return longest;
    }

    /** Whether the word is in any of the lists. */
    public boolean knows(String word) {
        return classes[slot(word.hashCode())] != 0 && facts.containsKey(word);
    }

    /**
     * The value of the longest word of a class, of three to seven letters, that this word begins
     * with; or null.
     */
    public @Nullable String startValue(String word, WordClass of) {
        String value = null;
        int hash = 0;
        for (int end = 1; end <= Math.min(word.length(), LONGEST_START); end++) {
            hash = 31 * hash + word.charAt(end - 1); // as String.hashCode does
            if (end >= SHORTEST_START && mayHave(hash, of)) {
                Fact fact = listed(word.substring(0, end), of);
                value = fact == null ? value : fact.value();
            }
        }
        return value;
    }

    /** Whether the word begins with one of the class and goes on for two letters or more. */
    public boolean startsAny(String word, WordClass of) {
        int hash = 0;
        for (int end = 1; end < Math.min(word.length() - 2, 6); end++) {
            hash = 31 * hash + word.charAt(end - 1); // as String.hashCode does
            if (end > 1 && mayHave(hash, of) && has(word.substring(0, end), of)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word ends with one of the class and is longer by two letters or more. */
    public boolean endsAny(String word, WordClass of) {
        for (int start = Math.max(2, word.length() - 6); start < word.length() - 2; start++) {
            if (has(word.substring(start), of)) {
                return !has(word, WordClass.FUNCTION) || word.length() > 5;
            }
        }
        return false;
    }
}
