package interligne.article;

/**
 * What an article is called: enough to name it in a list without reading all of it.
 *
 * @param id its id
 * @param title its title
 * @param language the language it is written in, BCP 47
 */
public record Masthead(String id, String title, String language) {

    /** That of an article. */
    public static Masthead of(Article article) {
        return new Masthead(article.id(), article.title(), article.language());
    }
}
