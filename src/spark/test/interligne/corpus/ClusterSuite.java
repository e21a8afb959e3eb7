package interligne.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Watch;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.LocalStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Spark against the cores of this machine, on a real standalone cluster; run by {@code mvn -Pcorpus
 * verify} after the flat jar is made.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ClusterSuite {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path HOME =
            Path.of(System.getProperty("interligne.spark", TARGET.resolve("spark").toString()));
    private static final Path FOLDER = TARGET.resolve("cluster");
    private static final int LINES = 200_000;
    private static final int MINUTES = 4;

    private static Cluster cluster;
    private static List<String> findings;
    private static List<String> rejects;

    @BeforeAll
    static void start() throws IOException {
        if (!Files.exists(HOME.resolve("jars"))) {
            SparkLaunch.copyJars(HOME);
        }
        new LocalStorage().remove(FOLDER.toString());
        Archive.write(FOLDER.resolve("archive"), LINES);
        assertThat(Corpus.here(order("here", ""), line -> {}, note -> {}, Watch.NOBODY))
                .isEqualTo(1);
        findings = Archive.sorted(FOLDER.resolve("here/findings"));
        rejects = Archive.sorted(FOLDER.resolve("here/rejects"));
        assertThat(findings).hasSizeGreaterThan(2 * LINES / 1000);
        assertThat(rejects).hasSize(3);
        cluster = new Cluster(HOME, FOLDER.resolve("logs"));
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static CorpusOrder order(String output, String master) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("output", FOLDER.resolve(output).toString());
        options.put("rules", "number-changed,guillemets,high-punctuation-space,repeated-word");
        if (!master.isEmpty()) {
            options.put("master", master);
        }
        return new CorpusOrder("check", List.of(FOLDER.resolve("archive").toString()), options);
    }

    private static Process submitted(CorpusOrder order, String name) throws IOException {
        Path jar = TARGET.resolve("interligne-corpus.jar");
        ProcessBuilder process = new ProcessBuilder(SparkLaunch.command(order, HOME, jar));
        String master = order.options().get("master");
        process.environment().putAll(SparkLaunch.variables(HOME, master));
        Path log = FOLDER.resolve("logs").resolve(name + ".log");
        return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void assertEqualToHere(String output) throws IOException {
        assertThat(Archive.sorted(FOLDER.resolve(output + "/findings"))).isEqualTo(findings);
        assertThat(Archive.sorted(FOLDER.resolve(output + "/rejects"))).isEqualTo(rejects);
        assertThat(Files.readString(FOLDER.resolve(output + "/summary.json")))
                .isEqualTo(Files.readString(FOLDER.resolve("here/summary.json")));
        assertThat(FOLDER.resolve("." + output + ".corpus-work")).doesNotExist();
    }

    @Test
    void theClusterFindsWhatThisMachineFinds() throws Exception {
        Process run = submitted(order("cluster", cluster.url()), "cluster");

        assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
        assertEqualToHere("cluster");
    }

    @Test
    void aLostWorkerChangesNothing() throws Exception {
        Process run = submitted(order("lost", cluster.url()), "lost");
        Path parts = FOLDER.resolve(".lost.corpus-work/findings.attempts");
        while (run.isAlive() && !Files.exists(parts)) {
            Thread.sleep(10);
        }
        assertThat(run.isAlive()).as("a worker is lost in the middle").isTrue();
        cluster.loseWorker();

        assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        cluster.addWorker();
        assertThat(run.exitValue()).isEqualTo(1);
        assertEqualToHere("lost");
    }

    @Test
    void aFileSystemByUrlGivesTheSame() throws Exception {
        CorpusOrder plain = order("url", "local[2]");
        Map<String, String> options = new LinkedHashMap<>(plain.options());
        options.put("output", FOLDER.resolve("url").toUri().toString());
        String input = FOLDER.resolve("archive").toUri().toString();
        Process run = submitted(new CorpusOrder("check", List.of(input), options), "url");

        assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
        // The names of the files, and so the fingerprints, are URLs; all else is the same.
        assertThat(named(Archive.sorted(FOLDER.resolve("url/findings")), "file:" + FOLDER))
                .isEqualTo(named(findings, FOLDER.toString()));
        assertThat(Archive.sorted(FOLDER.resolve("url/rejects"))).hasSameSizeAs(rejects);
    }

    @Test
    void aMemoryInParquetIsReadLikeOneInLines() throws Exception {
        Archive.write(FOLDER.resolve("few"), 2_000);
        String few = FOLDER.resolve("few").toString();
        Process run = submitted(made("memory", few, "columns", "parquet"), "columns");
        assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isZero();
        here(made("memory", few, "lines", "jsonl"));

        String columns = FOLDER.resolve("columns/memory").toString();
        assertThat(submitted(made("check", columns, "seen", "jsonl"), "seen").waitFor()).isOne();
        here(made("check", FOLDER.resolve("lines/memory").toString(), "read", "jsonl"));

        assertThat(placeless("seen")).isNotEmpty().isEqualTo(placeless("read"));
    }

    private static CorpusOrder made(String verb, String input, String output, String format) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("output", FOLDER.resolve(output).toString());
        options.put("master", "local[2]");
        options.put("format", format);
        return new CorpusOrder(verb, List.of(input), options);
    }

    private static void here(CorpusOrder order) {
        Corpus.here(order, line -> {}, note -> {}, Watch.NOBODY);
    }

    private static List<String> placeless(String output) throws IOException {
        return Archive.sorted(FOLDER.resolve(output + "/findings")).stream()
                .map(line -> line.replaceAll("\"(article|file|fingerprint)\":\"[^\"]*\"", ""))
                .sorted()
                .toList();
    }

    private static List<String> named(List<String> lines, String folder) {
        return lines.stream()
                .map(line -> line.replace(folder, "HERE"))
                .map(line -> line.replaceAll("\"fingerprint\":\"[0-9a-f]+\"", ""))
                .sorted()
                .toList();
    }
}
