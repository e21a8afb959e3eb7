/**
 * One class for each check, and what they report: rules and findings.
 *
 * <p>A check looks at a source text and its translation, with the glossary and the languages at
 * hand. It knows nothing of files, formats, states or the memory, and it never changes anything.
 *
 * <p>Start reading at {@link interligne.check.Check} and the list in {@link
 * interligne.check.suite.Checks}.
 */
@NullMarked
package interligne.check;

import org.jspecify.annotations.NullMarked;
