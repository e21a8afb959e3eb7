/**
 * The list of all checks and the run over an edition, with its fixes.
 *
 * <p>A check knows nothing of this list; what it finds goes to reports that others write.
 *
 * <p>Start reading at {@link interligne.check.suite.Checks}.
 */
@NullMarked
package interligne.check.suite;

import org.jspecify.annotations.NullMarked;
