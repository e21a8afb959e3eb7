package interligne.shell.screen;

import interligne.article.UserError;
import interligne.language.Languages;
import interligne.language.number.NumberFacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the program says, in the language of the person. Sentences are written in English where they
 * arise; a table for each other language has them with numbered holes for what is filled in.
 *
 * <p>Example of a table's entry, the English first: {@code There is no rule "{1}"…} and {@code = Il
 * n’y a pas de règle « {1} »…}.
 */
public final class Messages {

    /** English: everything is said as it was written. */
    static final Messages ENGLISH = new Messages(Locale.ENGLISH.getLanguage(), List.of());

    private static final String TRANSLATED = "= ";
    private static final int DEEP = 3;

    /** Parts of the table between which and a word stands where the word is said. */
    private static final String WHERE = "|";

    /** The end of a word for several of a thing, after the hole that says how many. */
    private static final Pattern PLURAL = Pattern.compile("\\((s|x|es|en)\\)");

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern NOUN = Pattern.compile("\\{1}( [a-z]+)+");

    /** The number that a hole begins or ends with. */
    private static final Pattern COUNT = Pattern.compile("^\\d+|(?<= )\\d+$");

    private final List<Sentence> sentences;
    private final List<Sentence> open = new ArrayList<>();
    private final Map<String, String> whole = new HashMap<>();
    private final String tag;

    private Messages(String tag, List<Sentence> all) {
        this.tag = tag;
        this.sentences = all;
        for (Sentence each : all) {
            if (each.parts().size() == 1) {
                whole.put(each.parts().get(0), each.translated());
            } else {
                open.add(each);
            }
        }
    }

    /** The language that the environment asks for, where there is a table for it. */
    public static Messages ofEnvironment() {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String locale = System.getenv(name);
            if (locale != null && !locale.isEmpty()) {
                return known(primary(locale)) ? of(locale) : ENGLISH;
            }
        }
        return ENGLISH;
    }

    /**
     * The table of a language.
     *
     * @param language a language tag or a locale such as {@code en_GB.UTF-8}
     * @throws UserError when there is none
     */
    public static Messages of(String language) {
        String tag = primary(language);
        if (tag.equals(Locale.ENGLISH.getLanguage())) {
            return ENGLISH;
        }
        if (!known(tag)) {
            throw new UserError("interligne does not speak \"" + language + "\": use en or fr.");
        }
        return new Messages(tag, read(tag));
    }

    private static String primary(String locale) {
        return locale.split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String resource(String tag) {
        return "messages." + tag + ".txt";
    }

    private static boolean known(String tag) {
        return tag.matches("[a-z]{2,3}") && Messages.class.getResource(resource(tag)) != null;
    }

    private static List<Sentence> read(String tag) {
        List<Sentence> sentences = new ArrayList<>();
        try (InputStream in = Messages.class.getResourceAsStream(resource(tag));
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        java.util.Objects.requireNonNull(in),
                                        StandardCharsets.UTF_8))) {
            String english = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(TRANSLATED)) {
                    String other = line.substring(TRANSLATED.length()).replace("\\n", "\n");
                    sentences.add(Sentence.of(english, other));
                } else if (!line.startsWith("#")) {
                    english = line.replace("\\n", "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /** The English sentences of the table, their holes as {@code {}}. */
    List<String> english() {
        return sentences.stream().map(each -> String.join("{}", each.parts())).toList();
    }

    /** The sentence in the person's language; what the table lacks is said as it is. */
    String said(String english) {
        return sentences.isEmpty() ? english : said(english, 0);
    }

    private String said(String english, int depth) {
        String known = whole.get(english);
        if (known != null) {
            return known; // no sentence with holes has more letters in common
        }
        Sentence best = null;
        for (Sentence each : open) {
            if ((best == null || each.letters() > best.letters()) && each.fits(english)) {
                best = each;
            }
        }
        if (best == null || depth > DEEP) {
            return english;
        }
        List<String> holes = best.holes(english);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < holes.size(); i++) {
            said.add(best.quotes(i) ? holes.get(i) : said(holes.get(i), depth + 1));
        }
        return filled(best.translated(), said);
    }

    /**
     * A word as it is said in one place, where it means something else than elsewhere: the entry is
     * {@code place|word}.
     */
    String said(String place, String word) {
        String entry = place + WHERE + word;
        String said = said(entry);
        return said.equals(entry) ? said(word) : said;
    }

    /**
     * Fills the numbered holes; what is filled in may hold braces of its own. {@code (s)} behind a
     * number is the end of a plural, which is said or not as the language counts.
     */
    private String filled(String template, List<String> words) {
        StringBuilder out = new StringBuilder();
        String count = "";
        Matcher plural = PLURAL.matcher(template);
        for (int at = 0; at < template.length(); at++) {
            boolean hole = template.startsWith("}", at + 2) && template.charAt(at) == '{';
            int number = hole ? template.charAt(at + 1) - '1' : -1;
            if (number >= 0 && number < words.size()) {
                out.append(words.get(number));
                Matcher found = COUNT.matcher(words.get(number));
                count = found.find() ? found.group() : "";
                at += 2;
            } else if (!count.isEmpty() && plural.find(at) && plural.start() == at) {
                out.append(singular(count) ? "" : plural.group(1));
                at = plural.end() - 1;
            } else {
                out.append(template.charAt(at));
            }
        }
        return out.toString();
    }

    private boolean singular(String count) {
        NumberFacts numbers = Languages.of(tag).orElseThrow().numbers();
        return count.length() < 10 && numbers.singular(Integer.parseInt(count));
    }

    /**
     * One entry of a table.
     *
     * @param parts the English between its holes
     * @param translated the sentence in the other language, with numbered holes
     * @param letters how much of the English is fixed
     * @param counts whether it is like {@code {1} segments}, which fits numbers only
     */
    private record Sentence(List<String> parts, String translated, int letters, boolean counts) {

        static Sentence of(String english, String translated) {
            List<String> parts =
                    english.indexOf('{') < 0 ? List.of(english) : List.of(HOLE.split(english, -1));
            boolean counts = parts.size() == 2 && NOUN.matcher(english).matches();
            int letters = parts.stream().mapToInt(String::length).sum();
            return new Sentence(parts, translated, letters, counts);
        }

        /** Whether a hole holds somebody's words, or the name of a command or an option. */
        boolean quotes(int hole) {
            String before = parts.get(hole);
            return before.endsWith("--")
                    || before.endsWith(WHERE)
                    || (before.endsWith("\"") && parts.get(hole + 1).startsWith("\""));
        }

        boolean fits(String text) {
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            return text.startsWith(first)
                    && text.endsWith(last)
                    && (!counts || isNumber(text, text.length() - last.length()))
                    && !holes(text).isEmpty();
        }

        private static boolean isNumber(String text, int length) {
            return length > 0 && text.substring(0, length).chars().allMatch(Character::isDigit);
        }

        /** What stands in the holes, or nothing when the text is another sentence. */
        List<String> holes(String text) {
            List<String> holes = new ArrayList<>();
            int at = parts.get(0).length();
            for (int i = 1; i < parts.size(); i++) {
                String part = parts.get(i);
                boolean last = i == parts.size() - 1;
                int next = last ? text.length() - part.length() : text.indexOf(part, at);
                if (next < at) {
                    return List.of();
                }
                holes.add(text.substring(at, next));
                at = next + part.length();
            }
            return holes;
        }
    }
}
