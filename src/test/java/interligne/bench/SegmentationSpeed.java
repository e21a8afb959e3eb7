package interligne.bench;

import interligne.segment.Segmenter;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Million characters of English divided into sentences in a second, ours beside others: the JDK's
 * and, where its archive is on the class path, that of ICU. Published text where the shared data
 * are, else made-up sentences.
 *
 * <p>The score counts the clock; divided by {@code processor} it counts processor time, as {@link
 * SpeedEvaluation} does, and other programs on the machine matter little.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 4, time = 2)
public class SegmentationSpeed {

    private static final int LENGTH = 1_000_000;
    private static final String ICU = "com.ibm.icu.text.BreakIterator";

    /** Whose sentences. */
    @Param({"ours", "ours with repair", "java.text", "icu4j"})
    public String engine = "ours";

    private String text = "";
    private ToIntFunction<String> sentences = String::length;

    /** Takes the text and the engine. */
    @Setup(Level.Trial)
    public void prepare() throws ReflectiveOperationException {
        text = text();
        sentences =
                switch (engine) {
                    case "java.text" -> SegmentationSpeed::java;
                    case "icu4j" -> icu();
                    default -> {
                        Segmenter segmenter = new Segmenter(engine.endsWith("repair"));
                        yield whole -> segmenter.spans(whole, "en").size();
                    }
                };
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (Files.isDirectory(data)) {
            List<Gold> all = Gold.read(data.resolve("eval/segmentation/segmentation.open.jsonl"));
            all.stream()
                    .filter(each -> each.language().equals("en"))
                    .forEach(each -> text.append(each.text()).append("\n\n"));
        }
        while (text.length() < LENGTH) {
            text.append(
                    "Mr. Ho came at 5.30 p.m. with two others. Nobody knew why! The rest stayed.\n\n");
        }
        return text.substring(0, LENGTH);
    }

    /** How many sentences the JDK finds. */
    static int java(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        int count = 0;
        while (ends.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** What counts the sentences that ICU finds. */
    static ToIntFunction<String> icu() throws ReflectiveOperationException {
        Class<?> type = Class.forName(ICU);
        Method start = type.getMethod("getSentenceInstance", Locale.class);
        Method over = type.getMethod("setText", String.class);
        Method next = type.getMethod("next");
        return text -> {
            try {
                Object ends = start.invoke(null, Locale.ENGLISH);
                over.invoke(ends, text);
                int count = 0;
                while ((int) next.invoke(ends) != BreakIterator.DONE) {
                    count++;
                }
                return count;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Seconds of processor time per second of the clock: other programs take the rest. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Share {

        /** Processor time of the thread since the iteration began, in seconds. */
        public double processor;

        private long started;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** How many sentences the text has. */
    @Benchmark
    public int sentences(Share share) {
        int count = sentences.applyAsInt(text);
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        share.processor += (now - share.started) / 1e9;
        share.started = now;
        return count;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(SegmentationSpeed.class.getName()).build()).run();
    }
}
