/**
 * The door: commands, completion, screen, exit codes.
 *
 * <p>Spring Shell's registry, executor and runner and JLine live here, wired by hand without a
 * container. Commands say what a user may type and how an answer looks; what happens is a verb of
 * {@link interligne.workflow.Workflow}. No file is opened here.
 *
 * <p>Start reading at {@link interligne.shell.line.Runner}, then {@link
 * interligne.shell.line.Action}.
 */
@NullMarked
package interligne.shell;

import org.jspecify.annotations.NullMarked;
