/**
 * Which language a text is in, as a whole and span by span.
 *
 * <p>What follows from it for a segment is decided elsewhere; an answer here never becomes a state
 * by itself.
 *
 * <p>Start reading at {@link interligne.language.identification.Identifier}.
 */
@NullMarked
package interligne.language.identification;

import org.jspecify.annotations.NullMarked;
