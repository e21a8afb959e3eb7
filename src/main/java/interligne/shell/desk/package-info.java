/**
 * The line a translator types a sentence on: keys, typography, visible spaces, findings below.
 *
 * <p>It knows nothing of commands or the workspace; {@code shell} hands it a sheet and gets a text
 * back. Start with {@link interligne.shell.desk.EditLine}.
 */
@NullMarked
package interligne.shell.desk;

import org.jspecify.annotations.NullMarked;
