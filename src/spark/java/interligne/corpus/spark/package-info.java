/**
 * Runs over archives on Apache Spark: the same jobs over the same shards as on one machine.
 *
 * <p>The only code that knows Spark and Hadoop; compiled by the profile {@code corpus} alone, so that
 * the program neither holds nor needs them. No Spring: executors see the core packages and no other.
 *
 * <p>Start reading at {@link interligne.corpus.spark.Submitted}.
 */
@NullMarked
package interligne.corpus.spark;

import org.jspecify.annotations.NullMarked;
