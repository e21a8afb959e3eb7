/**
 * How answers look: lines, tables, cards, bars, colours, and the language of messages.
 *
 * <p>What is shown is decided by the commands; nothing here runs one.
 *
 * <p>Start reading at {@link interligne.shell.screen.Screen}.
 */
@NullMarked
package interligne.shell.screen;

import org.jspecify.annotations.NullMarked;
