/**
 * A document becomes an Article, and an edition a document again.
 *
 * <p>Finds the media type by content, reads text, HTML, Markdown, office, PDF and e-book files into
 * whole units, and writes finished pages to a stream that the caller opens. Cutting units into
 * segments, keeping files and opening them is left to others; Tika, jsoup and commonmark-java are
 * known here and nowhere else.
 *
 * <p>Start reading at {@link interligne.document.formats.Documents}, then at one {@link
 * interligne.document.DocumentFormat}.
 */
@NullMarked
package interligne.document;

import org.jspecify.annotations.NullMarked;
