package interligne.workflow.checking;

import interligne.article.UserError;
import interligne.check.suite.Checkers;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairPrint;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats.BilingualFormat;
import interligne.exchange.report.PairBatch;
import interligne.exchange.report.PairBatches;
import interligne.exchange.report.Place;
import interligne.language.Languages;
import interligne.workflow.order.CheckOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bilingual file as it is read, whatever its size: batch by batch, on all cores, in the
 * order of the file. Checks that compare pairs with each other see the pairs of one batch.
 */
public final class FileChecking implements PairReader.Sink {

    private final String name;
    private final CheckOrder order;
    private final CheckRun run;
    private final Set<Long> before = new HashSet<>();
    private final PairBatches batches;
    private final Deque<Future<PairBatch>> working = new ArrayDeque<>();
    private final int cores = Runtime.getRuntime().availableProcessors();
    private @Nullable ExecutorService workers;
    private boolean begun;
    private boolean ended;

    /**
     * For one file.
     *
     * @param name its path in the report
     * @param source the source language of files that do not say it, or empty
     */
    public FileChecking(
            String name, Checkers checkers, CheckOrder order, String source, CheckRun run) {
        this.name = name;
        this.order = order;
        this.run = run;
        this.batches = new PairBatches(name, source, checkers, this::submit);
    }

    /** What the file said at an earlier time: pairs that it still says are passed over. */
    public void since(BilingualFormat format, InputStream then) throws IOException {
        format.reader()
                .read(
                        then,
                        request(),
                        new PairReader.Sink() {
                            @Override
                            public void entry(Entry entry) {
                                before.add(PairPrint.of(entry));
                            }

                            @Override
                            public void remark(int line, String sentence) {
                                // Of the past.
                            }
                        });
    }

    public void check(BilingualFormat format, InputStream in) throws IOException {
        boolean wanted = true;
        try {
            format.reader().read(in, request(), this);
        } catch (UserError e) {
            wanted = !e.stops();
            throw e;
        } finally {
            if (wanted) {
                finish();
            } else {
                rest();
            }
        }
    }

    private PairReader.Request request() {
        String to = order.targets().size() == 1 ? order.targets().get(0) : "";
        return new PairReader.Request(name, order.from(), to);
    }

    /** What was read before a fault is checked too. */
    private void finish() {
        try {
            ended = workers == null;
            batches.finish();
            while (!working.isEmpty()) {
                report(next());
            }
        } finally {
            rest();
        }
        begin("");
    }

    private void rest() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    @Override
    public void entry(Entry entry) {
        if (!order.targets().isEmpty()
                && order.targets().stream().noneMatch(to -> Languages.same(to, entry.to()))) {
            return;
        }
        if (before.contains(PairPrint.of(entry))) {
            return;
        }
        if (entry.missing() && !order.rules().contains("target-missing")) {
            run.counted(1, 1);
            return;
        }
        batches.add(entry);
    }

    @Override
    public void remark(int line, String sentence) {
        // Oddities of the file are told by import; a check is about its texts.
    }

    /** Full batches go to other cores, and what is left when the file ends is checked here. */
    private void submit(PairBatch batch) {
        if (ended || cores == 1) {
            working.add(CompletableFuture.completedFuture(batch.checked()));
            return;
        }
        if (workers == null) {
            workers = Executors.newFixedThreadPool(cores);
        }
        working.add(workers.submit(batch::checked));
        if (working.size() > 2 * cores) {
            report(next());
        }
    }

    private PairBatch next() {
        try {
            return working.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void report(PairBatch batch) {
        run.counted(batch.size(), 0);
        begin(batch.to());
        batch.findings().forEach(run::found);
        run.failed(name, batch.defects());
    }

    private void begin(String to) {
        if (!begun) {
            begun = true;
            run.begin(Place.line(name, to, name, 0));
        }
    }
}
