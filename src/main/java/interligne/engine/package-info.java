/**
 * What comes from elsewhere: a web page that a user named, and drafts by machine translation.
 *
 * <p>The only package that opens a connection. Nothing is fetched or sent unless a user named its
 * address or engine; what comes back is checked here and judged by the checks, never trusted.
 *
 * <p>Start reading at {@link interligne.engine.Machine}, then {@link
 * interligne.engine.service.Engines}.
 */
@NullMarked
package interligne.engine;

import org.jspecify.annotations.NullMarked;
