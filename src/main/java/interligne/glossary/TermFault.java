package interligne.glossary;

import interligne.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a translation that the glossary does not allow.
 *
 * @param kind what is wrong
 * @param concept the concept that is not rendered as it should be
 * @param asked how often the source names it
 * @param given how often the target does, by an allowed term
 * @param mayBeDropped whether the target renders it once at least and then a pronoun or an ellipsis
 *     may stand for a repetition
 * @param source the first place in the source that has no counterpart
 * @param target where something wrong stands instead, or null when nothing is seen
 * @param instead the words that stand instead, or empty
 * @param proposal what should stand there, in the number of the words it replaces; never empty
 * @param fix the same when it may replace the wrong words with all words around left as they are,
 *     else null: another gender would ask for another article
 */
public record TermFault(
        Kind kind,
        Concept concept,
        int asked,
        int given,
        boolean mayBeDropped,
        Span source,
        @Nullable Span target,
        String instead,
        String proposal,
        @Nullable String fix) {

    /** What is wrong with a term in a translation. */
    public enum Kind {
        /** No allowed term, or fewer than the source has. */
        MISSING,
        /** A term that the glossary forbids for this concept. */
        FORBIDDEN,
        /** A term that the glossary calls deprecated or superseded. */
        DEPRECATED,
        /** A name that is to be kept is gone or written in another way. */
        NAME_CHANGED
    }
}
