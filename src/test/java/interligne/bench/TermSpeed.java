package interligne.bench;

import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.glossary.sheet.GlossaryTable;
import interligne.language.words.WordScanner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Segments a second: finding the words alone, and finding the terms of a glossary of a thousand,
 * ten thousand and a hundred thousand entries, in published French prose, or without the shared
 * data in made-up sentences.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TermSpeed {

    private static final Path DATA =
            Path.of(System.getProperty("interligne.data", "../shared/data"));
    private static final JsonMapper JSON = new JsonMapper();
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

    /** Makes words, terms of one to three words, and sentences with one or two of them. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        if (Files.isDirectory(DATA)) {
            published();
            return;
        }
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part < 3 + random.nextInt(3); part++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            StringBuilder term = new StringBuilder(words.get(random.nextInt(words.size())));
            int more = random.nextInt(10) < 2 ? 0 : 1 + random.nextInt(2);
            for (; more > 0; more--) {
                term.append(more == 2 ? " de " : " ").append(words.get(random.nextInt(40_000)));
            }
            terms.add(term.toString());
        }
        finder = new TermFinder(glossary(terms), "fr");
        segments.clear();
        for (int i = 0; i < SEGMENTS; i++) {
            StringBuilder segment = new StringBuilder("Le ");
            for (int word = 0; word < 18; word++) {
                boolean term = random.nextInt(12) == 0;
                segment.append(
                                term
                                        ? terms.get(random.nextInt(terms.size()))
                                        : words.get(frequent(random, words.size())))
                        .append(word % 3 == 0 ? " de l’" : " ");
            }
            segments.add(segment.append("fin.").toString());
        }
    }

    /** French prose, and the French terms of EuroVoc, FranceTerme and ISO, then pairs of them. */
    private void published() throws IOException {
        segments.clear();
        Process unpack =
                new ProcessBuilder("xz", "-dc", DATA.resolve("memory/tm_prose.open.tsv.xz") + "")
                        .start();
        try (var in = new InputStreamReader(unpack.getInputStream(), StandardCharsets.UTF_8);
                var lines = new BufferedReader(in)) {
            lines.lines()
                    .limit(20L * SEGMENTS)
                    .map(line -> line.split("\t", -1)[1])
                    .skip(16L * SEGMENTS)
                    .forEach(segments::add);
        }
        unpack.destroy();
        Set<String> terms = new LinkedHashSet<>();
        for (String name : List.of("eurovoc_en_fr", "franceterme_2014", "iso_codes_names")) {
            Path file = DATA.resolve("eval/glossaries/" + name + ".jsonl");
            for (String line : Files.readAllLines(file)) {
                String term = JSON.readTree(line).get("fr").asString().split(",")[0];
                if (!term.isBlank() && term.indexOf('|') < 0) {
                    terms.add(term.strip());
                }
            }
        }
        List<String> single = new ArrayList<>(terms);
        Collections.shuffle(single, new Random(1));
        List<String> all = new ArrayList<>(single);
        single.removeIf(term -> term.indexOf(' ') >= 0);
        Random random = new Random(2);
        while (all.size() < entries) {
            all.add(
                    single.get(random.nextInt(single.size()))
                            + " de "
                            + single.get(random.nextInt(single.size())));
        }
        finder = new TermFinder(glossary(all.subList(0, entries)), "fr");
    }

    /** A few words make up most of a text. */
    private static int frequent(Random random, int size) {
        double place = random.nextDouble();
        return (int) (size * place * place * place);
    }

    /** How many segments there are. */
    public int size() {
        return segments.size();
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

    /**
     * Both in turn, forty times: the best of each, so that what else the machine does matters
     * little.
     */
    private static void ratio(int entries) throws IOException {
        TermSpeed speed = new TermSpeed();
        speed.entries = entries;
        speed.prepare();
        long words = Long.MAX_VALUE;
        long terms = Long.MAX_VALUE;
        int sum = 0;
        for (int round = 0; round < 40; round++) {
            long start = System.nanoTime();
            sum += speed.words();
            long half = System.nanoTime();
            sum += speed.terms();
            terms = Math.min(terms, System.nanoTime() - half);
            words = Math.min(words, half - start);
        }
        System.out.printf(
                "%d entries: terms %.0f segments/s, %.2f of the words alone (%d)%n",
                entries, speed.size() * 1e9 / terms, (double) words / terms, sum);
    }

    /**
     * With {@code ratio} both in turn; else runs both by JMH, and prints how long an index of a
     * hundred thousand terms takes and what it holds.
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        if (arguments.length > 0) {
            for (int entries : new int[] {1_000, 10_000, 100_000}) {
                ratio(entries);
            }
            return;
        }
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
