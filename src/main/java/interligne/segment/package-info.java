/**
 * Text becomes segments, losing not one character: sentences, headings, links and labels are found,
 * and what a careless copy has glued together is taken apart again.
 *
 * <p>Which words open a sentence or end in a full stop is asked of {@link interligne.language};
 * reading documents and keeping articles is left to others.
 *
 * <p>Start reading at {@link interligne.segment.Segmenter}.
 */
@NullMarked
package interligne.segment;

import org.jspecify.annotations.NullMarked;
