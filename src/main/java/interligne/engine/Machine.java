package interligne.engine;

import interligne.article.UserError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Has passages translated by an engine, and trusts nothing that comes back.
 *
 * <p>What is remembered costs nothing. The rest goes out in batches within the engine's limits,
 * some at the same time. An answer in which a mark is missing is asked for once more with other
 * marks; after that the passage has no translation. After three failures in a row, a used-up quota
 * or a refused key nothing more is sent, and what came until then stays.
 */
public final class Machine {

    /** So many failed requests in a row, and the engine is taken to be out of order. */
    private static final int FAILURES = 3;

    private final Engine engine;
    private final Memo memo;
    private final TermList terms;
    private final String from;
    private final String to;

    /** An engine between two languages, with what the glossary says there. */
    public Machine(Engine engine, Memo memo, TermList terms, String from, String to) {
        this.engine = engine;
        this.memo = memo;
        this.terms = terms;
        this.from = from;
        this.to = to;
    }

    /**
     * What a run would do.
     *
     * @param remembered translations that are there already
     * @param sending passages that would be sent
     * @param left how many passages would be left out because of the limit on characters
     * @param characters how many characters would be sent, marks not counted
     */
    public record Plan(List<Result> remembered, List<Passage> sending, int left, int characters) {

        /** Copies the lists. */
        public Plan {
            remembered = List.copyOf(remembered);
            sending = List.copyOf(sending);
        }
    }

    /**
     * Looks what there is to do; sends nothing.
     *
     * @param most the most characters to send
     */
    public Plan plan(List<Passage> passages, int most) {
        List<Result> remembered = new ArrayList<>();
        List<Passage> sending = new ArrayList<>();
        int left = 0;
        int characters = 0;
        for (Passage passage : passages) {
            Prepared prepared = prepared(passage);
            Optional<Result> known = known(prepared);
            int length = passage.source().text().length();
            if (known.isPresent()) {
                remembered.add(known.get());
            } else if (characters + length > most) {
                left++;
            } else {
                characters += length;
                sending.add(passage);
            }
        }
        return new Plan(remembered, sending, left, characters);
    }

    private Optional<Result> known(Prepared prepared) {
        if (prepared.nothingToDo()) {
            return prepared.unchanged();
        }
        return memo.recall(key(prepared))
                .map(text -> new Result(prepared.passage().id(), text, "", true));
    }

    private Prepared prepared(Passage passage) {
        return new Prepared(passage, terms, from, to);
    }

    private String key(Prepared prepared) {
        String all =
                String.join(
                        "\u0000",
                        engine.identity(),
                        from,
                        to,
                        terms.digest(),
                        prepared.passage().source().text(),
                        prepared.text(Marking.XML, Marking.XML).marked());
        return Digest.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Carries a plan out.
     *
     * @param sink is given each result as it comes, one at a time, in no fixed order
     * @return why the engine was left before the end; empty when it was not
     */
    public String run(Plan plan, Consumer<Result> sink) {
        plan.remembered().forEach(sink);
        return new Run(sink).all(plan.sending());
    }

    /** One run over an engine. */
    private final class Run {

        private final Consumer<Result> sink;
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicReference<String> stopped = new AtomicReference<>("");
        private final ConcurrentLinkedQueue<Passage> again = new ConcurrentLinkedQueue<>();

        Run(Consumer<Result> sink) {
            this.sink = sink;
        }

        String all(List<Passage> passages) {
            ExecutorService pool =
                    Executors.newFixedThreadPool(
                            engine.limits().requests(),
                            work -> {
                                Thread thread = new Thread(work, "engine");
                                thread.setDaemon(true);
                                return thread;
                            });
            try {
                round(pool, passages, engine.marking(), true);
                round(pool, List.copyOf(again), Marking.TOKENS, false);
                return Objects.requireNonNullElse(stopped.get(), "");
            } finally {
                pool.shutdownNow();
            }
        }

        private void round(
                ExecutorService pool, List<Passage> passages, Marking marking, boolean first) {
            List<Future<?>> tasks = new ArrayList<>();
            int start = 0;
            while (start < passages.size()) {
                int end = end(passages, start);
                List<Passage> batch = passages.subList(start, end);
                tasks.add(pool.submit(() -> batch(batch, marking, first)));
                start = end;
            }
            for (Future<?> task : tasks) {
                try {
                    task.get();
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new UserError("Interrupted: what came until now is remembered.");
                }
            }
        }

        /** Where the batch that starts there ends. */
        private int end(List<Passage> passages, int start) {
            Limits limits = engine.limits();
            int characters = 0;
            int end = start;
            while (end < passages.size() && end - start < limits.texts()) {
                // Marks make a text longer; twice its length and some room is enough for most.
                characters += 2 * passages.get(end).source().text().length() + 40;
                if (end > start && characters > limits.characters()) {
                    break;
                }
                end++;
            }
            return end;
        }

        private void batch(List<Passage> passages, Marking marking, boolean first) {
            if (!Objects.requireNonNullElse(stopped.get(), "").isEmpty()) {
                return;
            }
            List<Prepared> prepared = passages.stream().map(Machine.this::prepared).toList();
            List<Text> texts =
                    prepared.stream().map(each -> each.text(marking, engine.marking())).toList();
            try {
                List<Optional<String>> answers =
                        engine.translate(new Batch(from, to, texts, terms));
                failures.set(0);
                for (int i = 0; i < prepared.size(); i++) {
                    judge(prepared.get(i), marking, answers.get(i), first);
                }
            } catch (Fault fault) {
                failed(passages, fault);
            }
        }

        private void judge(
                Prepared prepared, Marking marking, Optional<String> answer, boolean first) {
            Result result = prepared.judged(marking, engine.marking(), answer);
            if (result.good()) {
                memo.keep(key(prepared), result.text());
            } else if (first) {
                again.add(prepared.passage());
                return;
            }
            give(result);
        }

        private void failed(List<Passage> passages, Fault fault) {
            boolean end = fault.kind() == Fault.Kind.QUOTA || fault.kind() == Fault.Kind.REFUSED;
            if (end || failures.incrementAndGet() >= FAILURES) {
                stopped.compareAndSet("", fault.reason());
                return;
            }
            passages.forEach(each -> give(new Result(each.id(), "", fault.reason(), false)));
        }

        private synchronized void give(Result result) {
            sink.accept(result);
        }
    }
}
