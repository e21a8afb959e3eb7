/**
 * Are the terms those of the glossary and the names those of their owners?
 *
 * <p>Finding and comparing terms is done in {@link interligne.glossary}.
 *
 * <p>Start reading at {@link interligne.check.terminology.PreferredTermMissingCheck}.
 */
@NullMarked
package interligne.check.terminology;

import org.jspecify.annotations.NullMarked;
