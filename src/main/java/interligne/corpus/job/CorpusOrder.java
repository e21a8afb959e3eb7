package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run over an archive is asked for, as words that go from process to process.
 *
 * @param verb what is done, for example {@code check}
 * @param inputs files, folders and workspaces, as paths or URLs
 * @param options the values of options by their names without hyphens
 */
public record CorpusOrder(String verb, List<String> inputs, Map<String, String> options)
        implements Serializable {

    /** Options whose values are files or folders. */
    public static final List<String> PLACES = List.of("glossary", "output", "since", "memory");

    /** Copies the collections. */
    public CorpusOrder {
        inputs = new ArrayList<>(inputs);
        options = new LinkedHashMap<>(options);
    }

    /**
     * Reads the words of {@link #words()}.
     *
     * @throws UserError when an option has no value
     */
    public static CorpusOrder of(String[] words) {
        List<String> inputs = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                inputs.add(words[i]);
            } else if (i + 1 < words.length) {
                options.put(words[i].substring(2), words[++i]);
            } else {
                throw new UserError(words[i] + " needs a value.");
            }
        }
        return new CorpusOrder(words.length == 0 ? "" : words[0], inputs, options);
    }

    /** The order as the words of a command line. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(verb);
        words.addAll(inputs);
        options.forEach(
                (name, value) -> {
                    words.add("--" + name);
                    words.add(value);
                });
        return words;
    }

    /** The value of an option, or empty. */
    public String option(String name) {
        return options.getOrDefault(name, "");
    }

    /** The values of an option that takes a list. */
    public List<String> list(String name) {
        return option(name).isEmpty() ? List.of() : List.of(option(name).split(","));
    }

    /** How the files of the results end: as those of the format asked for, else as usual. */
    public String ending(String usual) {
        return option("format").isEmpty() ? usual : "." + option("format");
    }

    /**
     * Where the results go.
     *
     * @throws UserError when the order does not say it
     */
    public String output() {
        if (option("output").isEmpty()) {
            throw new UserError("Where do the results go? Name a folder with --output.");
        }
        return option("output");
    }

    /**
     * The source language of a pair.
     *
     * @throws UserError when nobody says its target language
     */
    public String sourceOf(Entry entry, String file) {
        return entry.sourceIn(file, option("from"));
    }
}
