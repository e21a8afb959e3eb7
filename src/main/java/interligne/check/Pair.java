package interligne.check;

import interligne.article.Content;
import interligne.article.Kind;

/**
 * A source text and its translation, as a check sees them.
 *
 * @param segment the id of the segment, for the findings
 * @param kind what the segment is
 * @param source the source text with its codes
 * @param target the target text with its codes; empty when there is none
 * @param kept whether the text is already in the target language, so that only its setting in type
 *     is looked at
 */
public record Pair(String segment, Kind kind, Content source, Content target, boolean kept) {

    /** A pair whose target was made from its source. */
    public Pair(String segment, Kind kind, Content source, Content target) {
        this(segment, kind, source, target, false);
    }
}
