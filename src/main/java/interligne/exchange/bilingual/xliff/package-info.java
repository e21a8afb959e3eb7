/**
 * XLIFF 1.2, 2.0, 2.1 and 2.2: read, validated and written.
 *
 * <p>Which formats there are and who opens the stream is left to others.
 *
 * <p>Start reading at {@link interligne.exchange.bilingual.xliff.Xliff}.
 */
@NullMarked
package interligne.exchange.bilingual.xliff;

import org.jspecify.annotations.NullMarked;
