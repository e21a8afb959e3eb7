/**
 * One class for each machine translation service, and their list.
 *
 * <p>Order, limits, retries and protection are the same for all and left to {@link
 * interligne.engine}.
 *
 * <p>Start reading at {@link interligne.engine.service.Engines}.
 */
@NullMarked
package interligne.engine.service;

import org.jspecify.annotations.NullMarked;
