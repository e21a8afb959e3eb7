/**
 * OpenDocument text: its dialect of XML, its styles and languages.
 *
 * <p>Reading and patching the parts is left to {@link interligne.document.xml}.
 *
 * <p>Start reading at {@link interligne.document.odf.OdtFormat}.
 */
@NullMarked
package interligne.document.odf;

import org.jspecify.annotations.NullMarked;
