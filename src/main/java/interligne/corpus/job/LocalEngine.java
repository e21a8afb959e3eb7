package interligne.corpus.job;

import interligne.article.UserError;
import interligne.article.Watch;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cores of this machine. */
public final class LocalEngine implements Engine {

    /** Deep enough for the patterns of the checks in the longest segments. */
    private static final long STACK_BYTES = 4 << 20;

    private static final long MOMENT = 100;

    /** From so many bytes on, some six million segments, other machines are worth their start. */
    private static final long MUCH = 2L << 30;

    /** So many bytes a thread checks in a second with all rules (measured, see MEASURED.md). */
    private static final long SPEED = 1_000_000;

    private static final int MINUTE = 60;
    private static final int SECONDS_TO_STOP = 5;

    private final ExecutorService workers;
    private final int threads;
    private final Consumer<String> notes;
    private final Watch watch;

    /** An engine that says nothing, and for which nobody waits. */
    public LocalEngine(int threads) {
        this(threads, note -> {}, Watch.NOBODY);
    }

    /**
     * An engine.
     *
     * @param threads how many parts are worked on at a time
     * @param notes hears when the archive is so large that Spark would pay
     * @param watch who waits for it
     */
    public LocalEngine(int threads, Consumer<String> notes, Watch watch) {
        this.threads = threads;
        this.notes = notes;
        this.watch = watch;
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
            answers.add(answer(each, answers.size(), futures.size()));
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
        int done = 0;
        for (Future<?> each : futures) {
            answer(each, done++, futures.size());
        }
        return total.value;
    }

    /** What has been added up so far. */
    private static final class Total<R> {
        private R value;

        Total(R zero) {
            value = zero;
        }
    }

    private <R> R answer(Future<R> future, int done, int all) {
        try {
            return awaited(future, done, all);
        } catch (UserError stopped) {
            workers.shutdownNow();
            throw stopped;
        } catch (ExecutionException e) {
            if (workers.isShutdown()) {
                throw UserError.unread(); // the program ends; what its parts say of that is noise
            }
            workers.shutdownNow();
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One part may take minutes, and whoever waits may want to stop meanwhile. */
    private <R> R awaited(Future<R> part, int done, int all)
            throws ExecutionException, InterruptedException {
        watch.at(done, all, "parts");
        while (true) {
            try {
                return part.get(MOMENT, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                watch.at(done, all, "parts");
            }
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
    public void begins(long bytes) {
        if (bytes >= MUCH) {
            notes.accept(
                    "This is "
                            + (bytes >> 20)
                            + " MB, some "
                            + bytes / SPEED / threads / MINUTE
                            + " minutes with local["
                            + threads
                            + "]; over several machines --engine spark pays from here on.");
        }
    }

    /** When this returns, nobody writes any more, unless a part of the work hears no interrupt. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
