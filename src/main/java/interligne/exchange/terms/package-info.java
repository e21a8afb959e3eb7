/**
 * Glossaries as other programs write and read them: tables, TBX, OmegaT, JSON.
 *
 * <p>Where the files lie, and what becomes of the concepts, is left to others; pairs of segments
 * are the package beside it.
 *
 * <p>Start reading at {@link interligne.exchange.terms.TermFormats}.
 */
@NullMarked
package interligne.exchange.terms;

import org.jspecify.annotations.NullMarked;
