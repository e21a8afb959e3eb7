package interligne.engine;

import java.util.List;

/**
 * Texts that go out in one request.
 *
 * @param from the source language, BCP 47
 * @param to the target language, BCP 47
 * @param texts the texts, in the order in which the answers must come
 * @param glossary all that the glossary asks for between the two languages
 */
public record Batch(String from, String to, List<Text> texts, TermList glossary) {

    /** Copies the list. */
    public Batch {
        texts = List.copyOf(texts);
    }
}
