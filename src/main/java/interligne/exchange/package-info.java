/**
 * One class for each bilingual format and each report: what other programs and people read of
 * articles, editions and findings, and what they send back.
 *
 * <p>A format writes to a writer that the caller opened and closes, and reads from a stream that
 * the caller opened; files, names and finished documents are left to others.
 *
 * <p>Start reading at {@link interligne.exchange.report.Formats} and {@link
 * interligne.exchange.report.Report}.
 */
@NullMarked
package interligne.exchange;

import org.jspecify.annotations.NullMarked;
