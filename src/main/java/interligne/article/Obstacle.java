package interligne.article;

/**
 * Something that keeps a segment from being released.
 *
 * @param article the id of the article
 * @param target the language of the edition
 * @param segment the id of the segment
 * @param why {@code "stale"}, {@code "rejected"}, or {@code "error"} for an open finding
 * @param what the reason of the rejection or the id of the rule, or empty
 */
public record Obstacle(String article, String target, String segment, String why, String what) {

    /** An error that a check found and nobody has accepted. */
    public static final String ERROR = "error";
}
