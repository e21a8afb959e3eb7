package interligne.language.identification;

/**
 * A stretch of a text that is in another language than the rest.
 *
 * @param start the first UTF-16 unit, from 0
 * @param end the unit after the last, more than {@code start}
 * @param language its primary language subtag
 */
public record LanguageSpan(int start, int end, String language) {

    /** Refuses an empty span or one before the text. */
    public LanguageSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no language span from " + start + " to " + end);
        }
    }
}
