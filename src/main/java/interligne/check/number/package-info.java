/**
 * Numbers, dates, times, units and currencies: does the translation say the same, and is it written
 * as its language asks?
 *
 * <p>What a number means is read in {@link interligne.language.number}; the comparison of two
 * sentences is in {@link interligne.check.NumberMatch}.
 *
 * <p>Start reading at {@link interligne.check.number.NumberChangedCheck}.
 */
@NullMarked
package interligne.check.number;

import org.jspecify.annotations.NullMarked;
