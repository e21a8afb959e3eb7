package interligne.bench;

import interligne.memory.ComparedText;
import interligne.memory.Match;
import interligne.memory.Memory;
import interligne.memory.MemoryIndex;
import interligne.memory.MemoryIndexWriter;
import interligne.memory.Query;
import interligne.memory.Score;
import interligne.memory.TranslationUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Look-up in a memory against brute force with the same score: building, size, recall of the best
 * match from 70 on, time of each. Queries are units of the memory, left out of it, some with words
 * changed.
 *
 * <p>{@code java -Xmx3g -cp … -Dinterligne.data=../shared/data interligne.bench.MemorySpeed 100000
 * 300}: units and queries.
 */
public final class MemorySpeed {

    private static final int LEAST = 70;

    private MemorySpeed() {}

    /** Prints the figures. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("memory"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        int wanted = Integer.parseInt(args[0]);
        int asked = Integer.parseInt(args[1]);
        List<String> queries = new ArrayList<>();
        Path file = Files.createTempFile("memory", ".idx");
        try {
            build(data, wanted, asked, queries, file);
            try (FileChannel channel = FileChannel.open(file)) {
                MemoryIndex index =
                        MemoryIndex.open(
                                channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
                if (asked > 0) {
                    compare(index, queries);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Streams the texts in; every so many-th is kept out as a query. */
    private static void build(Path data, int wanted, int asked, List<String> queries, Path file)
            throws Exception {
        Random random = new Random(5);
        long start = cpu();
        int read = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            MemoryIndexWriter writer = new MemoryIndexWriter(out, Memory.months("en"));
            int every = 955_283 / wanted > 1 ? 955_283 / wanted : 1;
            int gap = asked == 0 ? Integer.MAX_VALUE : Math.max(2, 955_283 / asked);
            while (writer.units() < wanted) {
                for (String kind : List.of("prose", "legal", "ui")) {
                    Process xz =
                            new ProcessBuilder(
                                            "xz",
                                            "-dc",
                                            data + "/memory/tm_" + kind + ".open.tsv.xz")
                                    .start();
                    try (BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            xz.getInputStream(), StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine();
                                line != null && writer.units() < wanted;
                                line = lines.readLine()) {
                            read++;
                            String[] cells = line.split("\t");
                            if (read % gap == 0) {
                                queries.add(
                                        queries.size() % 2 == 0
                                                ? cells[0]
                                                : changed(cells[0], random));
                            } else if (read % every == 0) {
                                // A second round stands for more texts: its words are told apart.
                                String text =
                                        read > 955_283 ? cells[0] + " (" + read + ")" : cells[0];
                                writer.add(TranslationUnit.of(text, cells[1], cells[2]));
                            }
                        }
                    }
                }
            }
            writer.finish();
            System.out.printf(
                    "%d units built in %.1f s, unpacking included; %d MB file%n",
                    writer.units(), (cpu() - start) / 1e9, Files.size(file) >> 20);
        }
        System.gc();
    }

    /** Processor time of this thread, so that a busy machine does not count. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String changed(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(8) == 0) {
                words[i] = random.nextBoolean() ? "" : words[random.nextInt(words.length)] + "s";
            }
        }
        return String.join(" ", words).strip();
    }

    private static void compare(MemoryIndex index, List<String> queries) throws IOException {
        ComparedText[] all = new ComparedText[index.units()];
        for (int i = 0; i < all.length; i++) {
            all[i] = ComparedText.of(index.unit(i).source().plain(), Memory.months("en"));
        }
        Memory memory = new Memory();
        memory.add(index, 0);
        int had = 0;
        int found = 0;
        long brute = 0;
        for (String query : queries) {
            long start = cpu();
            int best = 0;
            Score score = Score.from(ComparedText.of(query, Memory.months("en")));
            for (ComparedText each : all) {
                best = Math.max(best, score.with(each, Math.max(LEAST, best + 1)));
            }
            brute += cpu() - start;
            if (best >= LEAST) {
                had++;
                List<Match> matches = memory.best(Query.of(query, "en", "fr"), LEAST, 1);
                if (!matches.isEmpty() && Math.min(100, matches.get(0).score()) == best) {
                    found++;
                } else if (System.getProperty("misses") != null) {
                    System.out.println("missed " + best + ": " + query);
                }
            }
        }
        System.out.printf(
                "%d of %d queries have a match from %d on; recall %.2f %%%n",
                had, queries.size(), LEAST, 100.0 * found / had);
        System.out.printf("brute force %.3f ms a query%n", brute / 1e6 / queries.size());
        for (int round = 0; round < 3; round++) {
            long start = cpu();
            for (String query : queries) {
                memory.best(Query.of(query, "en", "fr"), LEAST, 5);
            }
            double ms = (cpu() - start) / 1e6 / queries.size();
            System.out.printf(
                    "index %.3f ms a query: 1/%.0f%n", ms, brute / 1e6 / queries.size() / ms);
        }
    }
}
