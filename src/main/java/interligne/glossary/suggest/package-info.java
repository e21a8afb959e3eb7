/**
 * Terms that a glossary lacks, proposed from texts and their translations.
 *
 * <p>Whether a proposal becomes a concept is decided by a person.
 *
 * <p>Start reading at {@link interligne.glossary.suggest.TermSuggester}.
 */
@NullMarked
package interligne.glossary.suggest;

import org.jspecify.annotations.NullMarked;
