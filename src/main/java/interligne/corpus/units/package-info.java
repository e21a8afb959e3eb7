/**
 * Deduplicated memories of an archive: equal and nearly equal units, with counts and provenance.
 *
 * <p>Scores and keys come from {@link interligne.memory}.
 *
 * <p>Start reading at {@link interligne.corpus.units.CorpusMemory}.
 */
@NullMarked
package interligne.corpus.units;

import org.jspecify.annotations.NullMarked;
