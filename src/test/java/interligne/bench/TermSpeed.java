package interligne.bench;

import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.GlossaryTable;
import interligne.glossary.TermFinder;
import interligne.language.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
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
 * Segments a second: finding the words alone, and finding the terms of a glossary of a thousand, ten
 * thousand and a hundred thousand entries, in French sentences made of the same words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TermSpeed {

    private static final int SEGMENTS = 4_000;
    private static final String[] SYLLABLES = {
        "ba", "cor", "dé", "fi", "gran", "lo", "mé", "nu", "pro", "ri", "sa", "teur", "ti", "va"
    };

    /** How many terms the glossary has. */
    @Param({"1000", "10000", "100000"})
    public int entries;

    private final List<String> segments = new ArrayList<>();
    private final WordScanner scanner = new WordScanner();
    private TermFinder finder = new TermFinder(Glossary.EMPTY, "fr");

    /** Makes words, terms of one to three words, and sentences in which every tenth word run is one. */
    @Setup(Level.Trial)
    public void prepare() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part < 2 + random.nextInt(3); part++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            StringBuilder term = new StringBuilder(words.get(random.nextInt(words.size())));
            for (int more = random.nextInt(3); more > 0; more--) {
                term.append(more == 2 ? " de " : " ").append(words.get(random.nextInt(40_000)));
            }
            terms.add(term.toString());
        }
        finder = new TermFinder(glossary(terms), "fr");
        segments.clear();
        for (int i = 0; i < SEGMENTS; i++) {
            StringBuilder segment = new StringBuilder("Le ");
            for (int word = 0; word < 18; word++) {
                boolean term = random.nextInt(10) == 0;
                segment.append(
                                term
                                        ? terms.get(random.nextInt(terms.size()))
                                        : words.get(random.nextInt(words.size())))
                        .append(word % 3 == 0 ? " de l’" : " ");
            }
            segments.add(segment.append("fin.").toString());
        }
    }

    private static Glossary glossary(List<String> terms) {
        GlossaryTable table = GlossaryTable.of(List.of("concept", "fr"));
        List<Concept> concepts = new ArrayList<>();
        for (String term : terms) {
            concepts.add(table.concept(List.of("c" + concepts.size(), term)));
        }
        return new Glossary(concepts);
    }

    /** The words alone. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public int words() {
        int count = 0;
        for (String segment : segments) {
            scanner.scan(segment);
            count += scanner.count();
        }
        return count;
    }

    /** The terms. */
    @Benchmark
    @OperationsPerInvocation(SEGMENTS)
    public int terms() {
        int count = 0;
        for (String segment : segments) {
            count += finder.find(segment, List.of()).size();
        }
        return count;
    }

    /** Runs both, and prints how long an index of a hundred thousand terms takes and what it holds. */
    public static void main(String[] arguments) throws RunnerException {
        TermSpeed speed = new TermSpeed();
        speed.entries = 100_000;
        speed.prepare();
        long before = used();
        long start = System.nanoTime();
        speed.prepare();
        System.out.printf(
                "sentences, glossary and index of 100,000 terms: %d ms, %d MB%n",
                (System.nanoTime() - start) / 1_000_000, (used() - before) >> 20);
        new Runner(new OptionsBuilder().include(TermSpeed.class.getSimpleName()).build()).run();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
