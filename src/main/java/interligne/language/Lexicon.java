package interligne.language;

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
import org.jspecify.annotations.Nullable;

/**
 * The closed lists of one language: number words, months, currencies, hedges and the like.
 *
 * <p>Example: in English {@code lexicon.value("dozen", WordClass.COUNT)} is {@code "12"}.
 */
public final class Lexicon {

    private record Fact(WordClass of, String value, @Nullable Fact next) {}

    private final Map<String, Fact> facts = new HashMap<>(2048);

    private Lexicon() {}

    /**
     * Reads a list: each line a class, then words; {@code word=value} gives the word a value.
     *
     * @param resource the name of the file beside this class
     */
    static Lexicon read(String resource) {
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
            at = end;
        }
    }

    /** Whether the word, in lower case, belongs to the class. */
    public boolean has(String word, WordClass of) {
        return value(word, of) != null;
    }

    /** The value of the word in that class; null when it does not belong to it. */
    public @Nullable String value(String word, WordClass of) {
        for (Fact fact = facts.get(word); fact != null; fact = fact.next()) {
            if (fact.of() == of) {
                return fact.value();
            }
        }
        return null;
    }

    /**
     * The longest word of a class with that number as its value, with accents rather than without;
     * empty when there is none.
     */
    public String longest(WordClass of, int value) {
        String wanted = Integer.toString(value);
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
        return facts.containsKey(word);
    }

    /** Whether the word begins with one of the class and goes on for two letters or more. */
    public boolean startsAny(String word, WordClass of) {
        for (int end = 2; end < Math.min(word.length() - 2, 6); end++) {
            if (has(word.substring(0, end), of)) {
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
