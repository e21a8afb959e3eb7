/**
 * The command line: words, options, help, completion, and one run from words to exit code.
 *
 * <p>Which commands there are is left to {@link interligne.shell}.
 *
 * <p>Start reading at {@link interligne.shell.line.Runner}.
 */
@NullMarked
package interligne.shell.line;

import org.jspecify.annotations.NullMarked;
