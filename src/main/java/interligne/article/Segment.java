package interligne.article;

/**
 * The smallest piece that is translated and whose state is tracked: a sentence, a heading, a link.
 *
 * @param id for example {@code "s0017"}; given once, never used again in its article
 * @param kind what it is
 * @param language the BCP 47 tag of the language it is written in
 * @param span where it stands in the text of its unit
 * @param source its text and codes
 * @param repaired whether a boundary of it was found by glue repair, where the text had none
 */
public record Segment(
        String id, Kind kind, String language, Span span, Content source, boolean repaired) {

    /** Refuses a source whose length is not that of the span. */
    public Segment {
        if (source.text().length() != span.length()) {
            throw new IllegalArgumentException(id + ": the source does not fill " + span);
        }
    }

    /** The id with that number, for example {@code "s0017"} for 17. */
    public static String id(int number) {
        String digits = Integer.toString(number);
        return digits.length() < 4
                ? "s0000".substring(0, 5 - digits.length()) + digits
                : "s" + digits;
    }
}
