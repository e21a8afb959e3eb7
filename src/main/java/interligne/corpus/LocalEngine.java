package interligne.corpus;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The cores of this machine. */
public final class LocalEngine implements Engine {

    /** Deep enough for the patterns of the checks in the longest segments. */
    private static final long STACK_BYTES = 4 << 20;

    private final ExecutorService workers;

    /**
     * An engine.
     *
     * @param threads how many parts are worked on at a time
     */
    public LocalEngine(int threads) {
        workers =
                Executors.newFixedThreadPool(
                        threads, work -> new Thread(null, work, "corpus", STACK_BYTES));
    }

    @Override
    public <P extends Serializable, R extends Serializable> List<R> run(
            List<P> parts, Job<P, R> job) {
        List<Future<R>> futures = new ArrayList<>();
        for (P part : parts) {
            futures.add(workers.submit(() -> job.run(part)));
        }
        List<R> answers = new ArrayList<>();
        for (Future<R> each : futures) {
            answers.add(answer(each));
        }
        return answers;
    }

    @Override
    public <P extends Serializable, R extends Serializable> R sum(
            List<P> parts, Job<P, R> job, Sum<R> sum, R zero) {
        Total<R> total = new Total<>(zero);
        List<Future<?>> futures = new ArrayList<>();
        for (P part : parts) {
            futures.add(
                    workers.submit(
                            () -> {
                                R answer = job.run(part);
                                synchronized (total) {
                                    total.value = sum.of(total.value, answer);
                                }
                                return true;
                            }));
        }
        futures.forEach(this::answer);
        return total.value;
    }

    /** What has been added up so far. */
    private static final class Total<R> {
        private R value;

        Total(R zero) {
            value = zero;
        }
    }

    private <R> R answer(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException own) {
            return own;
        }
        return cause instanceof IOException io
                ? new UncheckedIOException(io)
                : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
