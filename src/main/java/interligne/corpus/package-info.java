/**
 * The checks, the terms and the memory over whole archives, larger than memory, on one machine or
 * on many.
 *
 * <p>An archive is cut into shards that do not depend on who reads them; a {@link
 * interligne.corpus.job.Job} says what is done with each, an {@link interligne.corpus.job.Engine}
 * where, so that results are equal whatever the engine. Nothing here knows Spark: its engine is
 * compiled by the profile {@code corpus} from {@code src/spark}.
 *
 * <p>Start reading at {@link interligne.corpus.CorpusCheck}.
 */
@NullMarked
package interligne.corpus;

import org.jspecify.annotations.NullMarked;
