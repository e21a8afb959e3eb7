/**
 * What is asked of a step and what came of it, as values.
 *
 * <p>The steps themselves are in {@link interligne.workflow}.
 *
 * <p>Start reading at {@link interligne.workflow.order.Deed}.
 */
@NullMarked
package interligne.workflow.order;

import org.jspecify.annotations.NullMarked;
