package interligne.document;

/** A format whose documents can go out again with only their words changed. */
public interface RoundTripFormat extends DocumentFormat {

    /**
     * The document with the words of an edition; everything else as it was.
     *
     * @param original the bytes that the article was read from
     * @throws interligne.article.UserError when they are not those of the article
     */
    byte[] writeBack(Source original, Rewriting rewriting);
}
