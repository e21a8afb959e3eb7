/**
 * The order of the steps: what happens when a user says a verb.
 *
 * <p>Each verb loads through the workspace, applies steps of other packages and saves. No step
 * knows which comes next; only this package does. How a verb is typed and how its answer looks is
 * left to the shell.
 *
 * <p>Start reading at {@link interligne.workflow.Workflow}.
 */
@NullMarked
package interligne.workflow;

import org.jspecify.annotations.NullMarked;
