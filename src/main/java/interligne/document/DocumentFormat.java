package interligne.document;

import interligne.article.Article;
import interligne.document.formats.Documents;

/** One kind of document that can be read; adding one is a class and a line in {@link Documents}. */
public interface DocumentFormat {

    /** The media type that its articles carry, for example {@code "text/html"}. */
    String mediaType();

    /**
     * Reads the document into units, whole.
     *
     * @throws interligne.article.UserError when it is broken, encrypted or holds no text
     */
    Article read(Source source);
}
