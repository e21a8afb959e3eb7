package interligne.workflow;

import interligne.article.Flag;
import interligne.article.UserError;
import interligne.check.Checker;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.exchange.Place;
import interligne.exchange.Reported;
import interligne.exchange.bilingual.BilingualFormats.BilingualFormat;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bilingual file as it is read, whatever its size: batch by batch, on all cores, in the
 * order of the file. Checks that compare pairs with each other see the pairs of one batch.
 */
final class FileChecking implements PairReader.Sink {

    private static final int MOST_PAIRS = 2_000;
    private static final int MOST_CHARACTERS = 300_000;

    private final String name;
    private final Checkers checkers;
    private final CheckOrder order;
    private final CheckRun run;
    private final String source;
    private final Set<Long> before = new HashSet<>();
    private final Map<String, Batch> open = new LinkedHashMap<>();
    private final Deque<Future<Batch>> working = new ArrayDeque<>();
    private final int cores = Runtime.getRuntime().availableProcessors();
    private @Nullable ExecutorService workers;
    private boolean begun;

    /**
     * For one file.
     *
     * @param name its path in the report
     * @param source the source language of files that do not say it, or empty
     */
    FileChecking(String name, Checkers checkers, CheckOrder order, String source, CheckRun run) {
        this.name = name;
        this.checkers = checkers;
        this.order = order;
        this.source = source;
        this.run = run;
    }

    /** Pairs of two languages, and what was found in them. */
    private static final class Batch {
        private final Checker checker;
        private final List<Pair> pairs = new ArrayList<>();
        private final Map<String, Entry> entries = new HashMap<>();
        private int characters;
        private Checker.@Nullable Outcome outcome;

        Batch(Checker checker) {
            this.checker = checker;
        }

        Batch checked() {
            outcome = checker.examine(pairs);
            return this;
        }
    }

    /** What the file said at an earlier time: pairs that it still says are passed over. */
    void since(BilingualFormat format, InputStream then) throws IOException {
        format.reader()
                .read(
                        then,
                        request(),
                        new PairReader.Sink() {
                            @Override
                            public void entry(Entry entry) {
                                before.add(print(entry));
                            }

                            @Override
                            public void remark(int line, String sentence) {
                                // Of the past.
                            }
                        });
    }

    void check(BilingualFormat format, InputStream in) throws IOException {
        try {
            format.reader().read(in, request(), this);
        } finally {
            finish();
        }
    }

    private PairReader.Request request() {
        String to = order.targets().size() == 1 ? order.targets().get(0) : "";
        return new PairReader.Request(name, order.from(), to);
    }

    /** What was read before a fault is checked too. */
    private void finish() {
        try {
            open.values().forEach(this::submit);
            while (!working.isEmpty()) {
                report(next());
            }
        } finally {
            if (workers != null) {
                workers.shutdownNow();
            }
        }
        begin("");
    }

    @Override
    public void entry(Entry entry) {
        if (!order.targets().isEmpty()
                && order.targets().stream().noneMatch(to -> Languages.same(to, entry.to()))) {
            return;
        }
        if (before.contains(print(entry))) {
            return;
        }
        if (entry.missing() && !order.rules().contains("target-missing")) {
            run.counted(1, 1);
            return;
        }
        String to = to(entry);
        String from = from(entry, to);
        String key = from + " " + to;
        Batch batch = open.computeIfAbsent(key, languages -> new Batch(checkers.between(from, to)));
        batch.pairs.add(pair(entry));
        batch.entries.putIfAbsent(entry.id(), entry);
        batch.characters += entry.source().text().length() + entry.target().text().length();
        if (batch.pairs.size() >= MOST_PAIRS || batch.characters >= MOST_CHARACTERS) {
            open.remove(key);
            if (workers == null && cores > 1) {
                workers = Executors.newFixedThreadPool(cores);
            }
            submit(batch);
        }
    }

    @Override
    public void remark(int line, String sentence) {
        // Oddities of the file are told by import; a check is about its texts.
    }

    private static Pair pair(Entry entry) {
        boolean kept =
                entry.flags().contains(Flag.KEEP) || entry.flags().contains(Flag.ALREADY_TARGET);
        return new Pair(entry.id(), entry.kind(), entry.source(), entry.target(), kept);
    }

    private String to(Entry entry) {
        if (entry.to().isEmpty()) {
            throw new UserError(
                    name
                            + ":"
                            + entry.line()
                            + ": the file does not say its target language: name it with --to.");
        }
        return entry.to();
    }

    private String from(Entry entry, String to) {
        if (!entry.from().isEmpty()) {
            return entry.from();
        }
        return source.isEmpty() ? Languages.counterpart(to) : source;
    }

    private void submit(Batch batch) {
        if (workers == null) {
            report(batch.checked());
            return;
        }
        working.add(workers.submit(batch::checked));
        if (working.size() > 2 * cores) {
            report(next());
        }
    }

    private Batch next() {
        try {
            return working.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void report(Batch batch) {
        Checker.Outcome outcome = batch.outcome;
        if (outcome == null) {
            throw new IllegalStateException("a batch that was not checked");
        }
        Map<String, Pair> pairs = new HashMap<>();
        for (Pair pair : batch.pairs) {
            pairs.putIfAbsent(pair.segment(), pair);
        }
        run.counted(batch.pairs.size(), 0);
        begin(batch.entries.values().iterator().next().to());
        for (Finding finding : outcome.findings()) {
            Entry entry = batch.entries.get(finding.segment());
            Pair pair = pairs.get(finding.segment());
            if (entry != null && pair != null) {
                Place place = Place.line(name, entry.to(), name, entry.line());
                run.found(new Reported(place, pair, finding, null, false));
            }
        }
        run.failed(name, outcome.defects());
    }

    private void begin(String to) {
        if (!begun) {
            begun = true;
            run.begin(Place.line(name, to, name, 0));
        }
    }

    private static long print(Entry entry) {
        long hash = entry.id().hashCode();
        hash = hash * 0x9E3779B97F4A7C15L + entry.source().text().hashCode();
        hash = hash * 0x9E3779B97F4A7C15L + entry.target().text().hashCode();
        return hash * 31 + entry.to().hashCode();
    }
}
