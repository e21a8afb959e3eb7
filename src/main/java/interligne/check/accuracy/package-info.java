/**
 * Does the translation say what the source says: nothing denied, softened, left out or left in the
 * source language?
 *
 * <p>Numbers, terms and links have rooms of their own.
 *
 * <p>Start reading at {@link interligne.check.accuracy.SourceLeftInTargetCheck}.
 */
@NullMarked
package interligne.check.accuracy;

import org.jspecify.annotations.NullMarked;
