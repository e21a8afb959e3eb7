package interligne.engine;

import interligne.article.Content;

/**
 * A segment that a machine shall translate.
 *
 * @param id the id of the segment
 * @param source its text and codes
 * @param before the plain text before it in the article, or empty
 * @param after the plain text after it, or empty
 */
public record Passage(String id, Content source, String before, String after) {}
