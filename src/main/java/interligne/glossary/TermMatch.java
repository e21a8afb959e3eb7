package interligne.glossary;

import interligne.article.Span;

/**
 * A term found in a text.
 *
 * @param concept the concept it names
 * @param term the glossary's term that matched
 * @param span where it stands, without an elided article or a possessive ending
 * @param text the words as they stand there, for example {@code "puces"} for the term {@code
 *     "puce"}
 */
public record TermMatch(Concept concept, Term term, Span span, String text) {}
