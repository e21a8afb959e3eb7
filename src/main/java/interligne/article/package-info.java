/**
 * The article and its editions as values: units, segments, inline codes, targets, states, progress.
 *
 * <p>Values that cannot be built wrong, and the transitions between states with their guards. How a
 * document becomes an article, how text is cut and where it is kept is left to other packages.
 *
 * <p>Start reading at {@link interligne.article.Article}, then {@link interligne.article.Edition}.
 */
@NullMarked
package interligne.article;

import org.jspecify.annotations.NullMarked;
