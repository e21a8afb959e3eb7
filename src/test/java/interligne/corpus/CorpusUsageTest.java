package interligne.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.LocalEngine;
import interligne.corpus.job.LocalStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How concepts are translated, over an archive. */
class CorpusUsageTest {

    private static final int LINES = 120_000;

    @TempDir private Path folder;

    private Usage usage(String output, int threads) throws IOException {
        Files.writeString(
                folder.resolve("terms.csv"),
                """
                concept,kind,en,fr,status.fr,policy,case,pos,gender,domain,forbidden.fr,note
                harbour,term,harbour,port|havre,preferred,translate,insensitive,noun,m,,,
                tide,term,tide,marée,preferred,translate,insensitive,noun,f,,flot,
                """);
        Map<String, String> options =
                Map.of(
                        "glossary", folder.resolve("terms.csv").toString(),
                        "output", folder.resolve(output).toString());
        CorpusOrder order =
                new CorpusOrder("usage", List.of(folder.resolve("in").toString()), options);
        try (Engine engine = new LocalEngine(threads)) {
            return CorpusUsage.run(order, new LocalStorage(), engine);
        }
    }

    private String example(int line, String source, String target) {
        return "{\"file\":\"%s\",\"line\":%d,\"segment\":\"s%d\",\"source\":\"%s\",\"target\":\"%s\"}"
                .formatted(folder.resolve("in/a.tsv"), line, line - 1, source, target);
    }

    @Test
    void theConceptThatIsTranslatedMostDifferentlyComesFirst() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.tsv"),
                """
                id\ten\tfr
                s1\tThe tides turn.\tLes marées tournent.
                s2\tA tide.\tUn flot.
                s3\tOne tide.\tUne vague.
                s4\tNo tide yet.\t
                s5\tThe harbour sleeps.\tLe port dort.
                """);

        Usage usage = usage("out", 1);

        assertThat(usage.sentences())
                .containsExactly(
                        "5 segments: 2 concepts, 1 inconsistent; 0 rejects",
                        "  tide (en-fr): 4 places: marée 1, flot 1 (forbidden); none of them 1");
        assertThat(Files.readAllLines(folder.resolve("out/usage.jsonl")))
                .containsExactly(
                        "{\"concept\":\"tide\",\"from\":\"en\",\"to\":\"fr\",\"places\":4,"
                                + "\"segments\":4,\"deviations\":2,\"translations\":["
                                + "{\"term\":\"marée\",\"status\":\"preferred\",\"count\":1,"
                                + "\"examples\":["
                                + example(2, "The tides turn.", "Les marées tournent.")
                                + "]},{\"term\":\"flot\",\"status\":\"forbidden\",\"count\":1,"
                                + "\"examples\":["
                                + example(3, "A tide.", "Un flot.")
                                + "]}],\"without\":{\"count\":1,\"examples\":["
                                + example(4, "One tide.", "Une vague.")
                                + "]},\"open\":1}",
                        "{\"concept\":\"harbour\",\"from\":\"en\",\"to\":\"fr\",\"places\":1,"
                                + "\"segments\":1,\"deviations\":0,\"translations\":["
                                + "{\"term\":\"port\",\"status\":\"preferred\",\"count\":1,"
                                + "\"examples\":["
                                + example(6, "The harbour sleeps.", "Le port dort.")
                                + "]}],\"without\":{\"count\":0,\"examples\":[]},\"open\":0}");
    }

    @Test
    void shardsAndThreadsChangeNothing() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String word = i % 3 == 0 ? "havre" : "port";
            lines.append(
                    "{\"id\":\"s%d\",\"from\":\"en\",\"to\":\"fr\",\"source\":\"Harbour %d is full of boats this week.\",\"target\":\"Le %s %d est plein.\"}\n"
                            .formatted(i, i, word, i));
        }
        lines.append("{\"id\":\"broken\"\n");
        Files.writeString(folder.resolve("in/many.jsonl"), lines);

        Usage one = usage("one", 1);
        usage("three", 3);

        assertThat(one.sentences())
                .containsExactly(
                        "120000 segments: 1 concept, 1 inconsistent; 1 reject",
                        "  harbour (en-fr): 120000 places: port 80000, havre 40000");
        assertThat(Files.list(folder.resolve("one/rejects"))).hasSize(1);
        assertThat(Files.readString(folder.resolve("three/usage.jsonl")))
                .isEqualTo(Files.readString(folder.resolve("one/usage.jsonl")))
                .contains("\"line\":1,", "\"line\":4,", "\"line\":7,");
    }
}
