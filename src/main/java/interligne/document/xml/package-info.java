/**
 * XML parts of zipped documents and their properties, read and patched in place.
 *
 * <p>Which elements are text in which format is said by the dialect of that format.
 *
 * <p>Start reading at {@link interligne.document.xml.XmlPart}.
 */
@NullMarked
package interligne.document.xml;

import org.jspecify.annotations.NullMarked;
