/**
 * The JSON of a workspace: strict reading, one way of writing, times and versions of the schema.
 *
 * <p>What the files hold is said by their own classes.
 *
 * <p>Start reading at {@link interligne.workspace.json.Json}.
 */
@NullMarked
package interligne.workspace.json;

import org.jspecify.annotations.NullMarked;
