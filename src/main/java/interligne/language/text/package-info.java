/**
 * The words and marks of a running text: cutting it into words, classes of words, typography,
 * style.
 *
 * <p>Numbers, lemmas and identification build on this and have rooms of their own.
 *
 * <p>Start reading at {@link interligne.language.text.Wording}.
 */
@NullMarked
package interligne.language.text;

import org.jspecify.annotations.NullMarked;
