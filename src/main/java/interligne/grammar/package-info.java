/**
 * Grammar and spelling by LanguageTool, which this program does not carry.
 *
 * <p>Its jars are fetched once and loaded only when they are asked for, by a class loader of their
 * own, because their old Lucene and OpenNLP must not meet anything of ours. Nothing here is
 * compiled against them: a few methods are called by name.
 *
 * <p>Start reading at {@link interligne.grammar.LanguageTool}.
 */
@NullMarked
package interligne.grammar;

import org.jspecify.annotations.NullMarked;
