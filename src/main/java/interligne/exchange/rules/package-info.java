/**
 * Segmentation rules in the format of other programs: SRX 2.0 is read and written.
 *
 * <p>Applying the rules is left to {@link interligne.segment}, opening the file to {@link
 * interligne.workspace}.
 *
 * <p>Start reading at {@link interligne.exchange.rules.Srx}.
 */
@NullMarked
package interligne.exchange.rules;

import org.jspecify.annotations.NullMarked;
