/**
 * DOCX and PPTX: paragraphs of runs, read into units and written back in their own styles.
 *
 * <p>The parts of any zipped XML document are in {@link interligne.document.xml}.
 *
 * <p>Start reading at {@link interligne.document.office.WordFormat}.
 */
@NullMarked
package interligne.document.office;

import org.jspecify.annotations.NullMarked;
