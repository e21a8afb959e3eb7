package interligne.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.article.Watch;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.LocalEngine;
import interligne.corpus.job.LocalStorage;
import interligne.corpus.job.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive checked on this machine. */
class CorpusCheckTest {

    private static final int LINES = 80_000;

    @TempDir static Path folder;
    private static int pairs;

    @BeforeAll
    static void make() throws IOException {
        pairs = Archive.write(folder.resolve("archive"), LINES);
    }

    private static Tally check(String output, String... options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("output", folder.resolve(output).toString());
        all.put("rules", "number-changed");
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        String input = all.getOrDefault("input", folder.resolve("archive").toString());
        String threads = all.getOrDefault("master", "local[2]").replaceAll("\\D", "");
        try (Engine engine = new LocalEngine(Integer.parseInt(threads))) {
            CorpusOrder order = new CorpusOrder("check", List.of(input), all);
            return CorpusCheck.run(order, new LocalStorage(), engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLargeFileIsCutAndItsLinesKeepTheirNumbers() throws IOException {
        Tally tally = check("cut", "master", "local[1]");

        assertThat(tally.segments()).isEqualTo(pairs);
        assertThat(tally.found("error")).isEqualTo(2 * LINES / 1000 + 1);
        assertThat(Files.list(folder.resolve("cut/findings"))).hasSizeGreaterThan(1);
        List<String> findings = Archive.sorted(folder.resolve("cut/findings"));
        assertThat(findings)
                .filteredOn(line -> line.contains("\"segment\":\"j80000\""))
                .singleElement()
                .asString()
                .contains("large.jsonl\",\"line\":80000,");
        assertThat(findings)
                .filteredOn(line -> line.contains("\"segment\":\"t80000\""))
                .singleElement()
                .asString()
                .contains("large.tsv\",\"line\":80001,");
    }

    @Test
    void whatIsBrokenIsToldAndTheRestIsChecked() throws IOException {
        Tally tally = check("broken");

        assertThat(tally.rejects()).isEqualTo(3);
        String archive = folder.resolve("archive").toString();
        assertThat(Archive.sorted(folder.resolve("broken/rejects")))
                .extracting(line -> line.replace(archive, "A"))
                .satisfiesExactly(
                        torn -> assertThat(torn).startsWith("{\"file\":\"A/torn.tmx\",\"line\":"),
                        wrong ->
                                assertThat(wrong)
                                        .isEqualTo(
                                                "{\"file\":\"A/wrong.jsonl\",\"line\":2,\"reason\":"
                                                        + "\"A/wrong.jsonl:2: the line is not UTF-8:"
                                                        + " save the file as UTF-8.\"}"),
                        json ->
                                assertThat(json)
                                        .startsWith("{\"file\":\"A/wrong.jsonl\",\"line\":3,"));
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        check("one", "master", "local[1]");
        check("three", "master", "local[3]");

        assertThat(Archive.sorted(folder.resolve("three/findings")))
                .isEqualTo(Archive.sorted(folder.resolve("one/findings")));
        assertThat(Files.readString(folder.resolve("three/summary.json")))
                .isEqualTo(Files.readString(folder.resolve("one/summary.json")));
    }

    @Test
    void onlyOfAVeryLargeArchiveItIsSaidThatSparkPays() {
        List<String> notes = new ArrayList<>();
        try (LocalEngine engine = new LocalEngine(2, notes::add, Watch.NOBODY)) {
            engine.begins(500L << 20);
            assertThat(notes).isEmpty();
            engine.begins(9_000L << 20);
        }

        assertThat(notes)
                .singleElement()
                .asString()
                .startsWith("This is 9000 MB, some ")
                .endsWith("with local[2]; over several machines --engine spark pays from here on.");
    }

    @Test
    void pairsOfOneIdAreToldApart() throws IOException {
        Path twice = folder.resolve("twice.xlf");
        String file =
                """
                <file original="%s" source-language="en" target-language="fr" datatype="plaintext"><body>
                <trans-unit id="1"><source>%s</source><target>%s</target></trans-unit></body></file>
                """;
        Files.writeString(
                twice,
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"
                        + file.formatted("a", "One", "Un")
                        + file.formatted("b", "7 boats left.", "8 bateaux sont partis.")
                        + "</xliff>");

        assertThat(check("told", "input", twice.toString()).found("error")).isEqualTo(1);
        assertThat(Archive.sorted(folder.resolve("told/findings")))
                .singleElement()
                .asString()
                .contains("\"text\":\"8\"");
    }

    @Test
    void onlyWhatChangedSinceIsChecked() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Path file = small.resolve("pairs.tsv");
        Files.writeString(file, "id\ten\tfr\na\t1 dog.\t2 chiens.\nb\t2 cats.\t2 chats.\n");
        check("before", "input", small.toString());
        Path then = folder.resolve("then.tsv");
        Files.copy(file, then);
        Files.writeString(file, "id\ten\tfr\na\t1 dog.\t2 chiens.\nb\t2 cats.\t3 chats.\n");

        Tally sinceRun =
                check(
                        "after",
                        "input",
                        small.toString(),
                        "since",
                        folder.resolve("before").toString());
        Tally sinceFile = check("after", "input", small.toString(), "since", then.toString());

        assertThat(sinceRun.sentence())
                .isEqualTo("1 segment: 1 error, 0 warnings, 0 notes; 0 rejects; 1 unchanged")
                .isEqualTo(sinceFile.sentence());
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotTouched() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear Ana");

        assertThatThrownBy(() -> check("other"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds other things than results of corpus");
        assertThat(other).isDirectoryContaining(each -> each.endsWith("letter.txt"));
    }

    @Test
    void aRunThatStopsLeavesTheEarlierResults() throws IOException {
        check("kept");
        String before = Files.readString(folder.resolve("kept/summary.json"));

        assertThatThrownBy(() -> check("kept", "input", folder.resolve("nowhere").toString()))
                .isInstanceOf(UserError.class);
        assertThat(Files.readString(folder.resolve("kept/summary.json"))).isEqualTo(before);
    }
}
