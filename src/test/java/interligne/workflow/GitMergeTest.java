package interligne.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Flag;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Diagnosis;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.PastOrder;
import interligne.workflow.order.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people work on branches of plain git and merge: only the same segment can be in conflict. */
class GitMergeTest {

    private static final int SEGMENTS = 24;

    @TempDir Path folder;

    @BeforeEach
    void repository() throws IOException {
        assumeTrue(gitIsHere(), "git is not installed: merges are not tried");
        Workflow.in(folder, "").init("");
        ingest(0);
        git("init", "-q", "-b", "main");
        commit("start");
    }

    private static boolean gitIsHere() {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs git without anybody's settings; answers its exit code. */
    private int git(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of("-c", "user.name=t", "-c", "user.email=t@example.org"));
        command.addAll(List.of("-c", "core.autocrlf=false", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getInputStream().readAllBytes();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void commit(String message) throws IOException {
        assertThat(git("add", "-A")).isZero();
        assertThat(git("commit", "-q", "-m", message)).isZero();
    }

    /** Every third sentence is another one in another version. */
    private void ingest(int version) throws IOException {
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= SEGMENTS; i++) {
            String late = version > 0 && i % 3 == 0 ? " in the end" : "";
            page.append("Sentence number ").append(i).append(" says little").append(late);
            page.append(".\n\n");
        }
        Files.writeString(folder.resolve("page.txt"), page);
        Workflow workflow = Workflow.in(folder, "");
        IngestOrder order = new IngestOrder("en", List.of("fr"), "page", "A page", "", true, false);
        workflow.ingest(workflow.sources("page.txt").get(0), order, "cleo");
    }

    private void translate(String person, List<Integer> numbers) {
        for (int number : numbers) {
            String id = String.format(java.util.Locale.ROOT, "s%04d", number);
            Workflow.in(folder, "")
                    .change(
                            "page",
                            "fr",
                            new Deed(person, "translate"),
                            Selection.of(List.of(id)),
                            (t, segment, at) ->
                                    t.translated(
                                            person + " " + number + ".",
                                            segment.source().text(),
                                            person,
                                            at));
        }
    }

    /** One branch for each, from the same start; answers the exit code of the merge. */
    private int merged(Work one, Work other) throws IOException {
        assertThat(git("checkout", "-q", "-b", "other")).isZero();
        other.work();
        commit("other");
        assertThat(git("checkout", "-q", "main")).isZero();
        one.work();
        commit("one");
        return git("merge", "-q", "--no-edit", "other");
    }

    private interface Work {
        void work() throws IOException;
    }

    /** Both sides' texts and events are there, the files parse, the doctor has nothing to say. */
    private void bothAreThere(String one, List<Integer> ones, String other, List<Integer> others) {
        Workflow workflow = Workflow.in(folder, "");
        Map<String, Translation> byId = workflow.edition("page", "fr").byId();
        for (int number : ones) {
            assertThat(byId.get(String.format(java.util.Locale.ROOT, "s%04d", number)).target())
                    .isEqualTo(one + " " + number + ".");
        }
        for (int number : others) {
            assertThat(byId.get(String.format(java.util.Locale.ROOT, "s%04d", number)).target())
                    .isEqualTo(other + " " + number + ".");
        }
        List<Event> told =
                workflow.past()
                        .events("page", new PastOrder(List.of(), "", "", java.time.Instant.MIN));
        assertThat(told.stream().filter(each -> each.action().equals("translate")))
                .hasSize(ones.size() + others.size());
        assertThat(workflow.doctor()).filteredOn(each -> !each.well()).isEmpty();
    }

    private static List<Integer> numbers(int first, int last, int step) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = first; i <= last; i += step) {
            numbers.add(i);
        }
        return numbers;
    }

    @Test
    void oneTakesTheOddTheOtherTheEvenSegments() throws IOException {
        List<Integer> odd = numbers(1, SEGMENTS, 2);
        List<Integer> even = numbers(2, SEGMENTS, 2);
        assertThat(merged(() -> translate("ana", odd), () -> translate("ben", even))).isZero();
        bothAreThere("ana", odd, "ben", even);
    }

    @Test
    void oneTakesTheFirstHalfTheOtherTheSecond() throws IOException {
        List<Integer> first = numbers(1, SEGMENTS / 2, 1);
        List<Integer> second = numbers(SEGMENTS / 2 + 1, SEGMENTS, 1);
        assertThat(merged(() -> translate("ana", first), () -> translate("ben", second))).isZero();
        bothAreThere("ana", first, "ben", second);
    }

    @Test
    void onePersonOnTwoMachinesHasOneHistory() throws IOException {
        List<Integer> all = numbers(1, SEGMENTS, 1);
        Collections.shuffle(all, new Random(7));
        List<Integer> some = all.subList(0, 9);
        List<Integer> others = all.subList(9, SEGMENTS);
        assertThat(merged(() -> translate("ana", some), () -> translate("ana", others))).isZero();
        bothAreThere("ana", some, "ana", others);
    }

    @Test
    void theSourceChangesWhileOneTranslates() throws IOException {
        List<Integer> all = numbers(1, SEGMENTS, 1);
        assertThat(merged(() -> translate("ana", all), () -> ingest(1))).isZero();
        bothAreThere("ana", all, "ana", List.of());
        Edition edition = Workflow.in(folder, "").edition("page", "fr");
        assertThat(edition.translations().stream().filter(each -> each.is(Flag.STALE)))
                .hasSize(SEGMENTS / 3);
    }

    @Test
    void theSameSegmentTwiceIsForPeopleToSettle() throws IOException {
        assertThat(merged(() -> translate("ana", List.of(5)), () -> translate("ben", List.of(5))))
                .isEqualTo(1);
        String file =
                Files.readString(
                        folder.resolve("translations/page/fr.json"), StandardCharsets.UTF_8);
        assertThat(file.split("<<<<<<< ", -1)).hasSize(2);
        assertThatThrownBy(() -> Workflow.in(folder, "").edition("page", "fr"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("unfinished merge");
        assertThat(Workflow.in(folder, "").doctor())
                .filteredOn(each -> !each.well())
                .extracting(Diagnosis::text)
                .singleElement()
                .asString()
                .contains("fr.json, line ", "unfinished merge");
    }
}
