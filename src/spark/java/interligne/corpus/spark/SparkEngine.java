package interligne.corpus.spark;

import interligne.corpus.job.Engine;
import interligne.corpus.job.Job;
import interligne.corpus.job.Sum;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * A cluster, or Spark on this machine: one task for each part, the job sent once to each executor.
 */
final class SparkEngine implements Engine {

    private final JavaSparkContext context;

    SparkEngine(JavaSparkContext context) {
        this.context = context;
    }

    @Override
    public <P extends Serializable, R extends Serializable> List<R> run(
            List<P> parts, Job<P, R> job) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Broadcast<Job<P, R>> shared = context.broadcast(job);
        try {
            return context.parallelize(parts, parts.size())
                    .map(part -> shared.value().run(part))
                    .collect();
        } finally {
            shared.unpersist();
        }
    }

    @Override
    public <P extends Serializable, R extends Serializable> R sum(
            List<P> parts, Job<P, R> job, Sum<R> sum, R zero) {
        if (parts.isEmpty()) {
            return zero;
        }
        Broadcast<Job<P, R>> shared = context.broadcast(job);
        try {
            return context.parallelize(parts, parts.size())
                    .map(part -> shared.value().run(part))
                    .treeReduce(sum::of);
        } finally {
            shared.unpersist();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
