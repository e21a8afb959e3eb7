/**
 * The list of bilingual formats, and those but XLIFF: TMX, PO, tables, workbooks, JSON Lines.
 *
 * <p>What may be taken in from a file is decided in {@link interligne.exchange.bilingual}.
 *
 * <p>Start reading at {@link interligne.exchange.bilingual.formats.BilingualFormats}.
 */
@NullMarked
package interligne.exchange.bilingual.formats;

import org.jspecify.annotations.NullMarked;
