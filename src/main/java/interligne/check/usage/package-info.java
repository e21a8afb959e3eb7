/**
 * How the target language is used: words, capitals, gender of titles, what a proofreader says.
 *
 * <p>Words and habits are facts of the language; whether the meaning is the same is left to the
 * checks of accuracy.
 *
 * <p>Start reading at {@link interligne.check.usage.AnglicismCheck}.
 */
@NullMarked
package interligne.check.usage;

import org.jspecify.annotations.NullMarked;
