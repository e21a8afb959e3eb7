/**
 * Glossaries as tables: columns, rows, cells, and what is wrong in them.
 *
 * <p>Opening the file is left to the workspace.
 *
 * <p>Start reading at {@link interligne.glossary.sheet.GlossaryTable}.
 */
@NullMarked
package interligne.glossary.sheet;

import org.jspecify.annotations.NullMarked;
