package interligne.language;

import interligne.language.text.Phrases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a language says about where its sentences begin and end. Words are in lower case unless they
 * are used with a capital only; abbreviations stand without their last full stop.
 *
 * @param abbreviations words whose full stop does not end a sentence: {@code "mr"}
 * @param counted abbreviations that stand before a number: {@code "no"} in "No. 5"
 * @param closing abbreviations that may close a sentence as well: {@code "inc"}
 * @param openers words that often open a sentence and, inside one, have no capital
 * @param function openers that are no part of a heading when they have a capital: {@code "while"}
 * @param small words that stay in lower case in a heading with capitals
 * @param finite verbs in a form that a heading rarely has
 * @param names names with capitals inside, never to be cut: {@code "LinkedIn"}
 * @param labels short phrases that stand before a link: {@code "to read"}
 * @param links short phrases that are the whole text of a link: {@code "continue reading"}
 * @param lists words that announce a list of links before a colon
 * @param partings what stands before the name at the end of a letter: {@code "best regards"}
 */
public record SentenceFacts(
        Set<String> abbreviations,
        Set<String> counted,
        Set<String> closing,
        Set<String> openers,
        Set<String> function,
        Set<String> small,
        Set<String> finite,
        Set<String> names,
        Phrases labels,
        Phrases links,
        Set<String> lists,
        Set<String> partings) {

    /** Copies the sets. */
    public SentenceFacts {
        abbreviations = Set.copyOf(abbreviations);
        counted = Set.copyOf(counted);
        closing = Set.copyOf(closing);
        openers = Set.copyOf(openers);
        function = Set.copyOf(function);
        small = Set.copyOf(small);
        finite = Set.copyOf(finite);
        names = Set.copyOf(names);
        lists = Set.copyOf(lists);
        partings = Set.copyOf(partings);
    }

    /** Reads the facts that lie beside the classes as {@code <tag>/sentences.txt}. */
    static SentenceFacts of(String tag) {
        Map<String, Set<String>> lists = new HashMap<>();
        read(tag, lists);
        return new SentenceFacts(
                lists.getOrDefault("abbreviations", Set.of()),
                lists.getOrDefault("counted", Set.of()),
                lists.getOrDefault("closing", Set.of()),
                lists.getOrDefault("openers", Set.of()),
                lists.getOrDefault("function", Set.of()),
                lists.getOrDefault("small", Set.of()),
                lists.getOrDefault("finite", Set.of()),
                lists.getOrDefault("names", Set.of()),
                new Phrases(lists.getOrDefault("labels", Set.of())),
                new Phrases(lists.getOrDefault("links", Set.of())),
                lists.getOrDefault("lists", Set.of()),
                lists.getOrDefault("partings", Set.of()));
    }

    private static void read(String tag, Map<String, Set<String>> lists) {
        try (InputStream in = SentenceFacts.class.getResourceAsStream(tag + "/sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("no sentences.txt of " + tag);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> current = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.indexOf(']'));
                    current = lists.computeIfAbsent(name, any -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.addAll(
                            Arrays.asList(
                                    line.strip().split(line.indexOf('|') > 0 ? "\\|" : " +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
