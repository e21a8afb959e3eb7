/**
 * Marks and spaces: quotes, brackets, dashes, apostrophes, capitals with accents, initialisms.
 *
 * <p>Which mark and which space a language asks for is a fact of the language, not of these checks.
 *
 * <p>Start reading at {@link interligne.check.typography.HighPunctuationSpaceCheck}.
 */
@NullMarked
package interligne.check.typography;

import org.jspecify.annotations.NullMarked;
