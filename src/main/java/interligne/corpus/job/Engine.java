package interligne.corpus.job;

import java.io.Serializable;
import java.util.List;

/** Where the jobs of a run are done: the cores of this machine, or a cluster. */
public interface Engine extends AutoCloseable {

    /** Does a job for every part; answers in the order of the parts. */
    <P extends Serializable, R extends Serializable> List<R> run(List<P> parts, Job<P, R> job);

    /**
     * Does a job for every part and adds the answers up as they come.
     *
     * @param zero the answer to no part at all
     */
    <P extends Serializable, R extends Serializable> R sum(
            List<P> parts, Job<P, R> job, Sum<R> sum, R zero);

    /** Hears how many bytes the archive has before they are read. */
    default void begins(long bytes) {}

    @Override
    void close();
}
