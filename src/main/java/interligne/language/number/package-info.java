/**
 * Numbers and what they count, read from words and figures and written in a language.
 *
 * <p>Comparing the numbers of two sentences is a check.
 *
 * <p>Start reading at {@link interligne.language.number.NumberReader}.
 */
@NullMarked
package interligne.language.number;

import org.jspecify.annotations.NullMarked;
