package interligne.article;

import java.util.List;

/**
 * A block of the document: a paragraph, a heading, a list item, a cell; it holds segments.
 *
 * <p>Segments lie in the unit's text in order and do not overlap. What stands between them (blanks,
 * stray commas) is part of the text and never lost: text and spans together give back the input.
 *
 * @param id for example {@code "u0004"}, unique in its article
 * @param kind what it is
 * @param level the level of a heading from 1, or the depth of a list item from 1; else 0
 * @param path where it stands in the document, for example {@code "ul1/li2"} or {@code
 *     "table1/tr2/td1"}; steps are name and number, the same prefix means the same list or table;
 *     empty for a block that stands alone
 * @param language the language that the document itself gives for this block, BCP 47, or empty
 * @param content the whole text of the unit with its codes
 * @param segments its segments; none before segmentation
 */
public record Unit(
        String id,
        Kind kind,
        int level,
        String path,
        String language,
        Content content,
        List<Segment> segments) {

    /** Copies the list and refuses segments out of order, overlapping or not of this text. */
    public Unit {
        segments = List.copyOf(segments);
        int done = 0;
        for (Segment segment : segments) {
            Span span = segment.span();
            if (span.start() < done || span.end() > content.text().length()) {
                throw new IllegalArgumentException(
                        segment.id() + " does not lie in order in " + id);
            }
            if (!span.in(content.text()).equals(segment.source().text())) {
                throw new IllegalArgumentException(segment.id() + " is not the text of " + id);
            }
            done = span.end();
        }
    }

    /** A unit before segmentation. */
    public static Unit whole(
            String id, Kind kind, int level, String path, String language, Content content) {
        return new Unit(id, kind, level, path, language, content, List.of());
    }

    /** The same unit with these segments. */
    public Unit with(List<Segment> newSegments) {
        return new Unit(id, kind, level, path, language, content, newSegments);
    }

    /** The id with that number, for example {@code "u0004"} for 4. */
    public static String id(int number) {
        return "u" + Segment.id(number).substring(1);
    }
}
