/**
 * A document comes in, or comes again: segments kept, changed, moved, and what is noted of it.
 *
 * <p>Reading the document and cutting it are left to their packages.
 *
 * <p>Start reading at {@link interligne.workflow.source.Ingestion}.
 */
@NullMarked
package interligne.workflow.source;

import org.jspecify.annotations.NullMarked;
