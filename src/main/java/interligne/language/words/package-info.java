/**
 * Forms and lemmas: which forms a word takes, from a dictionary or by rule, and its gender.
 *
 * <p>The build writes the tables that are read here; which terms stand in a text is left to the
 * glossary.
 *
 * <p>Start reading at {@link interligne.language.words.WordFacts}.
 */
@NullMarked
package interligne.language.words;

import org.jspecify.annotations.NullMarked;
