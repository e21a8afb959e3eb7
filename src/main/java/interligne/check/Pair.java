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
 */
public record Pair(String segment, Kind kind, Content source, Content target) {}
