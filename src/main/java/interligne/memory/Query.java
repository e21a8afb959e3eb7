package interligne.memory;

import interligne.article.Content;

/**
 * A text that is looked for in a memory.
 *
 * @param source the text with its codes
 * @param before the text that stands before it, or empty
 * @param after the text that stands after it, or empty
 * @param from the BCP 47 tag of its language
 * @param to the BCP 47 tag of the language it goes into
 */
public record Query(Content source, String before, String after, String from, String to) {

    /** A text alone. */
    public static Query of(String text, String from, String to) {
        return new Query(Content.of(text), "", "", from, to);
    }
}
