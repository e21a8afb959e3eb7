/**
 * Inline codes, links and addresses: kept, in order, and in the right language version.
 *
 * <p>How codes are written back is left to documents and formats.
 *
 * <p>Start reading at {@link interligne.check.markup.CodeDroppedCheck}.
 */
@NullMarked
package interligne.check.markup;

import org.jspecify.annotations.NullMarked;
