package interligne.glossary.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that a glossary might want an entry for.
 *
 * @param kind what they look like
 * @param term as they stand in the text most often
 * @param count how often they stand there, in any number
 * @param expansion what an acronym stands for, as the text says it, or empty
 * @param contexts some of the texts they stand in, by the id of the segment
 * @param translations how editions seem to render them, with the number of segments that do; the
 *     most likely first
 */
public record TermSuggestion(
        Kind kind,
        String term,
        int count,
        String expansion,
        Map<String, String> contexts,
        List<Rendering> translations) {

    /** What suggested words look like. */
    public enum Kind {
        /** A company, product, person or place: which one only a person can tell. */
        NAME,
        /** Capitals that stand for several words. */
        ACRONYM,
        /** Words that recur together. */
        PHRASE;

        /** The word for it on screen and in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A likely translation, and in how many segments both stand. */
    public record Rendering(String text, int count) {}

    /** Copies the collections. */
    public TermSuggestion {
        contexts = Map.copyOf(contexts);
        translations = List.copyOf(translations);
    }
}
