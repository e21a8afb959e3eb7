package interligne.corpus.job;

import java.io.IOException;
import java.io.Serializable;

/**
 * What is done with each part of an archive; sent once to each machine, and used there by several
 * threads. Running it twice for a part leaves the same as running it once.
 *
 * @param <P> a part
 * @param <R> what comes of it: small, since all answers come together on one machine
 */
public interface Job<P extends Serializable, R extends Serializable> extends Serializable {

    /** Does it for one part. */
    R run(P part) throws IOException;
}
