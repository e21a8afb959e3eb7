/**
 * What French asks and what English asks: words, lemmas, elision, quotes, spaces, numbers,
 * identification.
 *
 * <p>A language states facts; code elsewhere asks the language, so that no other package holds a
 * language tag, a guillemet or a narrow space. It knows nothing of articles, files or glossaries.
 *
 * <p>Start reading at {@link interligne.language.Language} and {@link
 * interligne.language.Languages}.
 */
@NullMarked
package interligne.language;

import org.jspecify.annotations.NullMarked;
