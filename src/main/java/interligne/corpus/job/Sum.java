package interligne.corpus.job;

import java.io.Serializable;

/**
 * Puts two answers of a job together; in which order the answers come must not matter.
 *
 * @param <R> an answer
 */
public interface Sum<R> extends Serializable {

    /** The two as one; either may be changed and given back. */
    R of(R one, R other);
}
