/**
 * What was translated once: translation units, how like two texts are, finding the units that help
 * with a text among a million of them, and pairing the sentences of two versions of an article.
 *
 * <p>It opens no file and knows no format: an index is written to a stream and read from a buffer
 * that others open. Start reading at {@link interligne.memory.Score} for what alike means, then at
 * {@link interligne.memory.Memory}; for alignment at {@link interligne.memory.Aligner}.
 */
@NullMarked
package interligne.memory;

import org.jspecify.annotations.NullMarked;
