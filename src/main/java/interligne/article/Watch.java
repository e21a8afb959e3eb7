package interligne.article;

/**
 * Whoever waits for long work: is told how far it has come, and may stop it between two pieces.
 *
 * <p>Work calls it after each piece and keeps what is finished when it is stopped.
 */
public interface Watch {

    /** Nobody waits. */
    Watch NOBODY = (done, all, what) -> {};

    /**
     * So much is done.
     *
     * @param done finished pieces, from 0
     * @param all how many there are; 0 where nobody knows
     * @param what the pieces in the plural, for example {@code "articles"}
     * @throws UserError when the person stopped the work
     */
    void at(long done, long all, String what);

    /** Says something that should be known and does not stop the work; each sentence once. */
    default void note(String sentence) {}
}
