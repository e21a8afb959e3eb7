/**
 * Shards of an archive, the jobs done on each and where they run: reading, storing, rejects,
 * results.
 *
 * <p>What is looked for in a shard is said by the jobs of the other packages.
 *
 * <p>Start reading at {@link interligne.corpus.job.Job}.
 */
@NullMarked
package interligne.corpus.job;

import org.jspecify.annotations.NullMarked;
