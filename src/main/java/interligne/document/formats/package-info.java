/**
 * The list of all document formats, and which one a file is in.
 *
 * <p>A format knows nothing of this list.
 *
 * <p>Start reading at {@link interligne.document.formats.Documents}.
 */
@NullMarked
package interligne.document.formats;

import org.jspecify.annotations.NullMarked;
