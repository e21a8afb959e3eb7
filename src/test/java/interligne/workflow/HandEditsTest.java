package interligne.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Diagnosis;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody did in a text editor is seen and explained. */
class HandEditsTest {

    @TempDir Path folder;
    private Path edition;

    @BeforeEach
    void article() throws IOException {
        Workflow workflow = Workflow.in(folder, "");
        workflow.init("");
        Files.writeString(folder.resolve("page.txt"), "The first is here.\n\nThe second too.\n");
        IngestOrder order = new IngestOrder("en", List.of("fr"), "page", "A page", "", true, false);
        workflow.ingest(workflow.sources("page.txt").get(0), order, "ana");
        workflow.change(
                "page",
                "fr",
                new Deed("ana", "translate"),
                Selection.of(List.of("s0001")),
                (t, segment, at) ->
                        t.translated("Le premier.", segment.source().text(), "ana", at));
        edition = folder.resolve("translations/page/fr.json");
    }

    private void replace(String old, String now) throws IOException {
        String text = Files.readString(edition);
        assertThat(text).contains(old);
        Files.writeString(edition, text.replace(old, now));
    }

    private List<String> ills() {
        return Workflow.in(folder, "").doctor().stream()
                .filter(each -> !each.well())
                .map(Diagnosis::text)
                .toList();
    }

    private List<String> wells() {
        return Workflow.in(folder, "").doctor().stream().map(Diagnosis::text).toList();
    }

    @Test
    void nothingIsSaidOfWhatCommandsDid() {
        assertThat(ills()).isEmpty();
        assertThat(wells()).noneMatch(each -> each.contains("by hand"));
    }

    @Test
    void anotherTextIsANote() throws IOException {
        replace("Le premier.", "Le tout premier.");
        assertThat(ills()).isEmpty();
        assertThat(wells())
                .contains(
                        "page/fr: s0001 is not as the history tells it: edited by hand, it seems;"
                                + " history says what was.");
    }

    @Test
    void anUnknownIdIsNamed() throws IOException {
        replace("\"id\": \"s0001\"", "\"id\": \"s0101\"");
        assertThat(ills())
                .containsExactly(
                        "page/fr: s0101 is in the file but not in the article: correct the id, or"
                                + " take it out.");
    }

    @Test
    void aWrongStateAndAMissingTargetAreNamedByCommandsAndDoctor() throws IOException {
        replace("\"translated\"", "\"finished\"");
        String wrong =
                "translations/page/fr.json: segment s0001 has the state \"finished\", which does"
                        + " not exist. Correct it or restore the file.";
        assertThat(ills()).containsExactly(wrong);
        assertThatThrownBy(() -> Workflow.in(folder, "").edition("page", "fr"))
                .isInstanceOf(UserError.class)
                .hasMessage(wrong);
        replace("\"finished\"", "\"final\"");
        replace("\"Le premier.\"", "\"\"");
        assertThat(ills())
                .containsExactly(
                        "translations/page/fr.json: s0001 is final without a target. Correct the"
                                + " state or the target.");
    }

    @Test
    void anOriginalThatChangedOrVanishedIsTold() throws IOException {
        Path original = folder.resolve("translations/page/source/original.txt");
        Files.writeString(original, "Something else.\n");
        assertThat(ills()).isEmpty();
        assertThat(wells())
                .contains(
                        "page: the original is there, but it is not the one that was ingested:"
                                + " ingest it again to bring its changes in, or restore it");
        Files.delete(original);
        assertThat(ills())
                .containsExactly("page: the original is gone; ingest it again to have it back.");
    }
}
