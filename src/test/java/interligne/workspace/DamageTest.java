package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kills, merges, copies and hands leave behind is found, told and mended without loss. */
class DamageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123Z");

    @TempDir Path folder;
    private Workspace workspace;
    private Event event;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder, Map.of());
        Content content = Content.of("Hello");
        Segment segment = new Segment("s0001", Kind.SENTENCE, "en", new Span(0, 5), content, false);
        Unit unit = new Unit("u0001", Kind.SENTENCE, 0, "", "", content, List.of(segment));
        workspace.save(
                new Article(
                        "pact",
                        "T",
                        "en",
                        "o",
                        "text/plain",
                        "",
                        Map.of(),
                        List.of(),
                        List.of(unit),
                        1,
                        Map.of()));
        Translation before = Translation.fresh(segment);
        Translation after = before.translated("Bonjour", "Hello", "ana", NOW);
        event =
                new Event(
                        NOW,
                        "ana",
                        "translate",
                        "fr",
                        before,
                        "Hello",
                        "translated",
                        "Bonjour",
                        "human",
                        "b1",
                        "",
                        "");
        Edition edition = new Edition("pact", "en", "fr", List.of(after), Map.of());
        workspace.save("pact", List.of(event), () -> workspace.save(edition));
    }

    private Path file(String name) {
        return folder.resolve("translations/pact").resolve(name);
    }

    @Test
    void anEventComesBackAsItWas() {
        assertThat(workspace.history("pact")).containsExactly(event);
        assertThat(workspace.damage("pact").faults()).isEmpty();
    }

    @Test
    void aHalfLineSpoilsNoOtherAndIsMended() throws IOException {
        Path history = file("history/2026-11.ana.jsonl");
        Files.writeString(history, "{\"at\":\"2026-11-2", StandardOpenOption.APPEND);
        workspace.save("pact", List.of(event), () -> {});
        assertThat(workspace.history("pact")).containsExactly(event, event);
        assertThat(workspace.damage("pact").faults())
                .singleElement()
                .asString()
                .contains("2026-11.ana.jsonl, line 2");
        workspace.damage("pact").mended();
        assertThat(workspace.damage("pact").faults()).isEmpty();
        assertThat(workspace.history("pact")).containsExactly(event, event);
        assertThat(file("history/2026-11.ana.jsonl.bak"))
                .content()
                .contains("{\"at\":\"2026-11-2\n");
    }

    @Test
    void aCopiedFolderIsAnArticleOfItsOwn() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("translations/copy"));
        Files.copy(file("article.json"), copy.resolve("article.json"));
        Files.copy(file("fr.json"), copy.resolve("fr.json"));
        assertThat(workspace.article("copy").id()).isEqualTo("copy");
        assertThat(workspace.edition("copy", "fr").article()).isEqualTo("copy");
        assertThat(workspace.damage("copy").faults()).hasSize(1);
        workspace.damage("copy").mended();
        assertThat(workspace.damage("copy").faults()).isEmpty();
    }

    @Test
    void aSegmentThatStandsTwiceIsForAPersonToChoose() throws IOException {
        String text = Files.readString(file("fr.json"));
        int start = text.indexOf("    {");
        int end = text.indexOf("    }") + 5;
        String one = text.substring(start, end);
        Files.writeString(file("fr.json"), text.replace(one, one + ",\n" + one));
        assertThatThrownBy(() -> workspace.edition("pact", "fr"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("s0001 stands twice");
    }

    @Test
    void aChangeThatCannotBeSavedIsNotTold() {
        assertThatThrownBy(
                        () ->
                                workspace.save(
                                        "pact",
                                        List.of(event),
                                        () -> {
                                            throw new UserError("The disk is full.");
                                        }))
                .isInstanceOf(UserError.class);
        assertThat(workspace.history("pact")).containsExactly(event);
    }

    @Test
    void anEditionWithoutItsArticleIsTold() throws IOException {
        Files.createDirectory(folder.resolve("translations/lonely"));
        assertThat(workspace.orphans()).singleElement().asString().contains("lonely");
    }
}
