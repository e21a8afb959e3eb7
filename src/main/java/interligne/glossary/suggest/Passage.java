package interligne.glossary.suggest;

import interligne.article.Span;
import java.util.List;

/**
 * A text and, where there is one, its translation: what suggestions are made from.
 *
 * @param id of the segment
 * @param text the source
 * @param hidden where nothing counts in it
 * @param target the translation, or empty
 * @param targetHidden where nothing counts in the translation
 */
public record Passage(
        String id, String text, List<Span> hidden, String target, List<Span> targetHidden) {

    /** Copies the lists. */
    public Passage {
        hidden = List.copyOf(hidden);
        targetHidden = List.copyOf(targetHidden);
    }
}
