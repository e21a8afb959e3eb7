/**
 * The page on which a reviser reads an edition offline, and the small file of decisions that comes
 * back from it.
 *
 * <p>What stands on the page is handed in whole; where the page is kept, and who may decide what,
 * is left to others: decisions go through the guards of the states.
 *
 * <p>Start reading at {@link interligne.exchange.review.ReviewPage} for the way out and at {@link
 * interligne.exchange.review.ReviewFile} for the way back.
 */
@NullMarked
package interligne.exchange.review;

import org.jspecify.annotations.NullMarked;
