/**
 * E-books: the package, its order of reading, navigation and pages.
 *
 * <p>Each page is an XML part, read by {@link interligne.document.xml}.
 *
 * <p>Start reading at {@link interligne.document.epub.EpubFormat}.
 */
@NullMarked
package interligne.document.epub;

import org.jspecify.annotations.NullMarked;
