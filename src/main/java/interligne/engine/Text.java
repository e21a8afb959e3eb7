package interligne.engine;

import java.util.List;

/**
 * A passage as it is sent: marked so that what must not change comes back unchanged.
 *
 * @param marked the text with the marks that the engine understands
 * @param before the text before it, for engines that make use of it
 * @param after the text after it
 * @param terms what the glossary asks for in this text
 */
public record Text(String marked, String before, String after, List<TermPair> terms) {

    /** Copies the list. */
    public Text {
        terms = List.copyOf(terms);
    }
}
