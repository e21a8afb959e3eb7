/**
 * Which texts a check is to look at, and one run over them.
 *
 * <p>What is found and how it is reported is left to others.
 *
 * <p>Start reading at {@link interligne.workflow.checking.CheckRun}.
 */
@NullMarked
package interligne.workflow.checking;

import org.jspecify.annotations.NullMarked;
