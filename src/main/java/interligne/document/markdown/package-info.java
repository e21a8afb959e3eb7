/**
 * Markdown and plain text: front matter, blocks with their places in the source, and pages written
 * as text.
 *
 * <p>HTML inside Markdown is read by {@link interligne.document.web}.
 *
 * <p>Start reading at {@link interligne.document.markdown.Markdown}.
 */
@NullMarked
package interligne.document.markdown;

import org.jspecify.annotations.NullMarked;
