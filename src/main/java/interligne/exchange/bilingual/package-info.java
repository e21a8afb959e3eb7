/**
 * Files that hold a text and its translation side by side, read and written pair by pair: XLIFF,
 * TMX, PO, tables, JSON lines.
 *
 * <p>A reader states what the file says, place by place; whether a pair is good is a check, and
 * whether an edition takes it is decided by {@link interligne.exchange.bilingual.Intake}.
 *
 * <p>Start reading at {@link interligne.exchange.bilingual.formats.BilingualFormats} and {@link
 * interligne.exchange.bilingual.Entry}.
 */
@NullMarked
package interligne.exchange.bilingual;

import org.jspecify.annotations.NullMarked;
