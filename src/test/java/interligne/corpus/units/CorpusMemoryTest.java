package interligne.corpus.units;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.corpus.Archive;
import interligne.corpus.CorpusLeverage;
import interligne.corpus.Leverage;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.LocalEngine;
import interligne.corpus.job.LocalStorage;
import interligne.corpus.job.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory made of an archive, and new texts held against it. */
class CorpusMemoryTest {

    @TempDir private Path folder;

    /** A run of a verb. */
    private interface Verb<T> {
        T run(CorpusOrder order, Storage storage, Engine engine) throws IOException;
    }

    private <T> T run(Verb<T> verb, String input, String output, int threads, String... more)
            throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("output", folder.resolve(output).toString());
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        CorpusOrder order = new CorpusOrder("", List.of(folder.resolve(input).toString()), options);
        try (Engine engine = new LocalEngine(threads)) {
            return verb.run(order, new LocalStorage(), engine);
        }
    }

    @BeforeEach
    void archive() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.tsv"),
                """
                id\ten\tfr
                1\tThe keeper lights the lamp.\tLe gardien allume la lampe.
                2\tThe keeper lights the lamp.\tLe gardien allume la lampe.
                3\tThe keeper lights the lamp!\tLe gardien allume la lampe !
                4\tThe keeper lights 2 lamps.\tLe gardien allume 2 lampes.
                5\tThe keeper lights 3 lamps.\tLe gardien allume 3 lampes.
                6\tNobody came.\t
                """);
        Files.writeString(
                folder.resolve("in/b.jsonl"),
                """
                {"id":"x","from":"en","to":"fr","source":"The keeper lights the lamp.","target":"Le gardien allume la lampe."}
                {"id":"y","from":"en","to":"de","source":"The keeper lights the lamp.","target":"Der Wärter zündet die Lampe an."}
                {"id":"z"
                """);
    }

    private String body(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        return text.substring(text.indexOf("<body>"))
                .replace(folder.resolve("in").toString(), "IN")
                .replaceAll("\n *", "");
    }

    @Test
    void everyUnitStandsOnceWithItsCountAndPlaces() throws IOException {
        Gathered made = run(CorpusMemory::run, "in", "out", 2);

        assertThat(made.sentence())
                .isEqualTo(
                        "7 pairs: 4 units, 2 duplicates, 1 near duplicate; 1 reject;"
                                + " 1 without a translation");
        String prop = "<prop type=\"x-interligne-%s\">%s</prop>";
        String unit =
                "<tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"fr\"><seg>%s</seg></tuv>";
        assertThat(body("out/memory/en-fr-000000.tmx"))
                .isEqualTo(
                        "<body><tu>"
                                + prop.formatted("origin", "IN/a.tsv:5")
                                + prop.formatted("count", 1)
                                + unit.formatted(
                                        "The keeper lights 2 lamps.", "Le gardien allume 2 lampes.")
                                + "</tu><tu>"
                                + prop.formatted("origin", "IN/a.tsv:6")
                                + prop.formatted("count", 1)
                                + unit.formatted(
                                        "The keeper lights 3 lamps.", "Le gardien allume 3 lampes.")
                                + "</tu><tu>"
                                + prop.formatted("origin", "IN/a.tsv:2")
                                + prop.formatted("count", 4)
                                + prop.formatted("near", 1)
                                + prop.formatted("origin", "IN/a.tsv:3")
                                + prop.formatted("origin", "IN/b.jsonl:1")
                                + unit.formatted(
                                        "The keeper lights the lamp.",
                                        "Le gardien allume la lampe.")
                                + "</tu></body></tmx>");
        assertThat(Files.list(folder.resolve("out")).map(each -> each.getFileName().toString()))
                .containsExactlyInAnyOrder("_SUCCESS", "memory", "rejects", "summary.json");
        assertThat(Files.list(folder.resolve("out/memory"))).hasSize(2);
    }

    @Test
    void nearDuplicatesStayWhenAsked() throws IOException {
        assertThat(run(CorpusMemory::run, "in", "all", 1, "near", "100").units()).isEqualTo(5);
    }

    @Test
    void manyBucketsAndThreadsGiveTheSameUnits() throws IOException {
        StringBuilder lines = new StringBuilder("id\ten\tfr\n");
        for (int i = 0; i < 3_000; i++) {
            String text = "Line " + i % 1_000 + " of the log of boat " + i % 7 + " and no more";
            lines.append(i + "\t" + text + "\tLigne " + i % 1_000 + ", " + i % 7 + "\n");
        }
        Files.createDirectories(folder.resolve("many"));
        Files.writeString(folder.resolve("many/l.tsv"), lines);
        Function<Integer, Verb<Gathered>> bucketed =
                buckets ->
                        (order, storage, engine) ->
                                CorpusMemory.run(order, storage, engine, buckets);

        Gathered one = run(bucketed.apply(1), "many", "one", 1);
        Gathered nine = run(bucketed.apply(9), "many", "nine", 3);

        assertThat(nine.facts()).isEqualTo(one.facts());
        assertThat(one.units()).isEqualTo(3_000);
        assertThat(Files.list(folder.resolve("nine/memory"))).hasSize(9);
        assertThat(seen("nine")).isEqualTo(seen("one")).hasSize(3_000);
    }

    private List<String> seen(String output) throws IOException {
        return Archive.sorted(folder.resolve(output + "/memory")).stream()
                .filter(line -> line.contains("xml:lang=\"en\""))
                .toList();
    }

    @Test
    void newTextsAreCountedByWhatTheMemoryKnows() throws IOException {
        run(CorpusMemory::run, "in", "out", 1);
        Files.writeString(
                folder.resolve("new.tsv"),
                """
                id\ten\tfr
                1\tThe keeper lights the lamp.\t
                2\tThe keeper lights 9 lamps.\t
                3\tThe old keeper lights the lamp.\t
                4\tRain fell all night.\t
                """);
        Leverage known =
                run(
                        CorpusLeverage::run,
                        "new.tsv",
                        "known",
                        2,
                        "memory",
                        folder.resolve("out/memory").toString());

        assertThat(known.sentences())
                .containsExactly(
                        "4 segments, 20 words against 4 units; 0 rejects",
                        "band          segments        words",
                        "kept                 0            0",
                        "101                  0            0",
                        "100                  1            5",
                        "95-99                1            5",
                        "85-94                1            6",
                        "75-84                0            0",
                        "50-74                0            0",
                        "new                  1            4");
    }

    @Test
    void aTextBetweenTheSameNeighboursIsKnownInContext() throws IOException {
        Leverage known =
                run(
                        CorpusLeverage::run,
                        "in/a.tsv",
                        "known",
                        1,
                        "memory",
                        folder.resolve("in/a.tsv").toString());

        assertThat(known.bands().get(1)).containsEntry("band", "101").containsEntry("segments", 5L);
    }
}
