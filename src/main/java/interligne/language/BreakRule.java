package interligne.language;

/**
 * One rule of SRX 2.0: whether a sentence ends between what stands before a place and after it.
 *
 * @param breaks whether it ends there; else the rule is an exception to rules after it
 * @param before a regular expression for the text that ends at the place; empty for any
 * @param after the same for the text that begins there
 * @param line where the rule stands in its file, from 1, for messages; 0 when in none
 */
public record BreakRule(boolean breaks, String before, String after, int line) {}
