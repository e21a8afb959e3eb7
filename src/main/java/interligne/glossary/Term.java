package interligne.glossary;

/**
 * A word or words that name a concept in one language.
 *
 * @param text as written in the glossary, for example {@code "centre de données"}
 * @param status what the glossary says of it
 */
public record Term(String text, TermStatus status) {

    /** Refuses an empty term. */
    public Term {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term needs a text");
        }
    }
}
