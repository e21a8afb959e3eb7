package interligne.document;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Kind;
import java.util.List;

/**
 * A finished page before it is written in a format: blocks in order, each made of pieces.
 *
 * @param title the title for the head of the page
 * @param language the language of the page
 * @param source the language that the article was written in
 * @param links canonical and alternate addresses
 * @param metadata author, date and the like
 * @param blocks headings, paragraphs, items, cells …
 */
public record Page(
        String title,
        String language,
        String source,
        List<Article.Link> links,
        java.util.Map<String, String> metadata,
        List<Block> blocks) {

    /**
     * A paragraph, heading, item or cell.
     *
     * @param kind what it is
     * @param level of a heading from 1
     * @param path where it stands, as in {@link interligne.article.Unit#path()}
     * @param around codes that embrace all of it
     * @param pieces the segments that it is made of
     */
    public record Block(Kind kind, int level, String path, List<Code> around, List<Piece> pieces) {

        /** The steps of the path, none when it stands alone. */
        public List<String> steps() {
            return path.isEmpty() ? List.of() : List.of(path.split("/"));
        }
    }

    /**
     * The text of one segment in the page.
     *
     * @param gap the white space in front of it
     * @param language the language it is in when that is not the language of the page, else empty
     * @param content its words and codes
     */
    public record Piece(String gap, String language, Content content) {}

    /** The step's name without its number: {@code "li"} for {@code "li2"}. */
    public static String name(String step) {
        int end = step.length();
        while (end > 1 && Character.isDigit(step.charAt(end - 1))) {
            end--;
        }
        return step.substring(0, end);
    }
}
