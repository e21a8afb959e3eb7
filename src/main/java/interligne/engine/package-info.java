/**
 * What is fetched from elsewhere: a web page that a user named.
 *
 * <p>The only package that opens a connection. Nothing is fetched unless a user named its address.
 *
 * <p>Start reading at {@link interligne.engine.WebPage}.
 */
@NullMarked
package interligne.engine;

import org.jspecify.annotations.NullMarked;
