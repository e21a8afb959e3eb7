/**
 * Concepts, their terms in each language, and finding terms in a text.
 *
 * <p>Where glossaries are kept and in which file formats is left to others; whether a translation
 * respects them is a check.
 *
 * <p>Start reading at {@link interligne.glossary.Glossary}, then {@link
 * interligne.glossary.TermFinder}.
 */
@NullMarked
package interligne.glossary;

import org.jspecify.annotations.NullMarked;
