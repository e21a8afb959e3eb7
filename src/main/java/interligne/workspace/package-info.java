/**
 * Reads and saves a workspace: glossary, articles, editions, originals, history, settings.
 *
 * <p>Plain files are the truth, written whole or not at all; one writer at a time, readers never
 * wait. What the files mean is left to the packages whose values are read and saved here.
 *
 * <p>Start reading at {@link interligne.workspace.Workspace}.
 */
@NullMarked
package interligne.workspace;

import org.jspecify.annotations.NullMarked;
