/**
 * HTML pages, read into units and written back with only their text changed.
 *
 * <p>Blocks and inline codes are shared with all documents; Markdown and e-books use this for their
 * HTML.
 *
 * <p>Start reading at {@link interligne.document.web.HtmlFormat}.
 */
@NullMarked
package interligne.document.web;

import org.jspecify.annotations.NullMarked;
