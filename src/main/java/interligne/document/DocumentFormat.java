package interligne.document;

import interligne.article.Article;

/** One kind of document that can be read; adding one is a class and a line in {@link Documents}. */
interface DocumentFormat {

    /** The media type that its articles carry, for example {@code "text/html"}. */
    String mediaType();

    /**
     * Reads the document into units, whole.
     *
     * @throws interligne.article.UserError when it is broken, encrypted or holds no text
     */
    Article read(Source source);

    /** Whether a document of this format can go out again with only its text changed. */
    default boolean writesBack() {
        return false;
    }

    /**
     * The document with the words of an edition; everything else as it was.
     *
     * @param original the bytes that the article was read from
     * @throws interligne.article.UserError when they are not those of the article
     */
    default byte[] writeBack(Source original, Rewriting rewriting) {
        throw new UnsupportedOperationException(mediaType());
    }
}
