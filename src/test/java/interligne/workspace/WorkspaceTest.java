package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.article.Waiver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is read back, and nothing is lost on the way. */
class WorkspaceTest {

    private static final String HOSTILE = "\u202e<script> \"x\"\n\u00a0\u200b é {\"a\":1} <1>b</1>";

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace =
                Workspace.create(folder.resolve("my work"), Map.of("terms.csv", "concept,en,fr\n"));
    }

    private static Article article() {
        Content content =
                new Content(HOSTILE, List.of(new Code(1, true, "bold", Map.of("title", "t"))));
        Span span = new Span(0, HOSTILE.length());
        Segment segment = new Segment("s0001", Kind.HEADING, "en", span, content, true);
        Unit unit = new Unit("u0001", Kind.HEADING, 2, "ul1/li2", "en", content, List.of(segment));
        return new Article(
                "pact",
                "A \u00a0title",
                "en",
                "a/b.html",
                "text/html",
                "ff",
                Map.of("author", "M. N"),
                List.of(new Article.Link("alternate", "fr", "/fr/x")),
                List.of(unit),
                7,
                Map.of("later", "{\"x\":[1,2]}"));
    }

    private static Edition edition() {
        Waiver waiver = new Waiver("guillemets", "a quote", "ben", Instant.EPOCH);
        Waiver term = new Waiver("forbidden-term-used", "chip", "a pun", "ben", Instant.EPOCH);
        Translation one =
                new Translation(
                        "s0001",
                        HOSTILE,
                        "Cible\u202f!",
                        State.REVIEWED,
                        "human",
                        Set.of(Flag.STALE),
                        "ana",
                        Instant.parse("2026-11-24T09:00:00Z"),
                        "ben",
                        "a note",
                        List.of(waiver, term),
                        Map.of("colour", "\"red\""));
        return new Edition("pact", "en", "fr", List.of(one), Map.of("x", "true"));
    }

    private Path file(String name) {
        return workspace.root().resolve("translations/pact").resolve(name);
    }

    @Test
    void anArticleComesBackAsItWas() {
        workspace.save(article());
        assertThat(workspace.article("pact")).isEqualTo(article());
        assertThat(workspace.articles()).containsExactly("pact");
        assertThat(workspace.origin("pact")).isEqualTo("a/b.html");
    }

    @Test
    void anEditionComesBackAsItWasAndShowsWhatIsInvisible() throws IOException {
        workspace.save(article());
        workspace.save(edition());
        assertThat(workspace.edition("pact", "fr")).isEqualTo(edition());
        String text = Files.readString(file("fr.json"));
        assertThat(text).contains("\"target\": \"Cible\\u202f!\"").endsWith("}\n");
        assertThat(text).doesNotContain("\u202f", "\u200b", "\u202e", "\r");
        assertThat(workspace.editions("pact")).containsExactly("fr");
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws IOException {
        workspace.save(edition());
        byte[] first = Files.readAllBytes(file("fr.json"));
        workspace.save(workspace.edition("pact", "fr"));
        assertThat(Files.readAllBytes(file("fr.json"))).isEqualTo(first);
    }

    @Test
    void aNewerFileIsRefused() throws IOException {
        workspace.save(edition());
        String text = Files.readString(file("fr.json")).replace("edition@1", "edition@2");
        Files.writeString(file("fr.json"), text);
        assertThatThrownBy(() -> workspace.edition("pact", "fr"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("newer interligne");
    }

    @Test
    void damageIsNamedWithItsPlace() throws IOException {
        workspace.save(edition());
        Files.writeString(file("fr.json"), "{\n  \"schema\": \"interligne/edition@1\",\n  oops");
        assertThatThrownBy(() -> workspace.edition("pact", "fr"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("fr.json, line 3");
        Files.writeString(file("fr.json"), "{\n<<<<<<< HEAD\n}");
        assertThatThrownBy(() -> workspace.edition("pact", "fr"))
                .hasMessageContaining("line 2: unfinished merge");
    }

    @Test
    void aFileThatChangedOnDiskIsNotOverwritten() throws IOException {
        workspace.save(edition());
        Edition read = workspace.edition("pact", "fr");
        Files.writeString(file("fr.json"), Files.readString(file("fr.json")) + "\n");
        assertThatThrownBy(() -> workspace.save(read))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("changed on disk");
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheWorkspace() {
        Workspace other = Workspace.at(workspace.root());
        String answer =
                workspace.writing(
                        "ana",
                        () -> {
                            try {
                                return other.writing("ben", () -> "both");
                            } catch (UserError e) {
                                return e.exitCode() + " " + e.getMessage();
                            }
                        });
        assertThat(answer).startsWith("4 The workspace is in use by ana, process ");
        assertThat(other.writing("ben", () -> "free again")).isEqualTo("free again");
    }

    @Test
    void whatAKilledWriterLeftIsSwept() throws IOException {
        workspace.save(article());
        Path orphan = file(".article.json.12.interligne-tmp");
        Files.writeString(orphan, "half");
        workspace.save(article());
        assertThat(orphan).doesNotExist();
    }

    @Test
    void anIdCannotLeaveTheWorkspace() {
        assertThat(workspace.has("../../etc")).isFalse();
        assertThatThrownBy(() -> workspace.edition("pact", "../x")).isInstanceOf(UserError.class);
    }

    @Test
    void theGlossaryIsReadAndAddedTo() throws IOException {
        Path terms = workspace.root().resolve("glossary/terms.csv");
        Files.writeString(terms, "\ufeffconcept;kind;en;fr\nchip;term;chip;\"puce\"\n");
        assertThat(workspace.glossary().concepts()).extracting(c -> c.id()).containsExactly("chip");
    }

    @Test
    void aBrokenGlossaryNamesFileLineAndColumn() throws IOException {
        Path terms = workspace.root().resolve("glossary/terms.csv");
        Files.writeString(terms, "concept,kind,en,fr\nchip,term,chip,puce\nx,planet,a,b\n");
        assertThatThrownBy(workspace::glossary)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("glossary/terms.csv, line 3")
                .hasMessageContaining("kind");
        Files.writeString(terms, "concept,kind,en,fr\nchip,term,\"chip,puce\nx,term,a,b\n");
        assertThatThrownBy(workspace::glossary)
                .hasMessageContaining("glossary/terms.csv, line 2")
                .hasMessageContaining("quotation mark");
        Files.write(
                terms,
                "concept,kind,en,fr\nchip,term,chip,puc\u00e9\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(workspace::glossary).hasMessageContaining("line 2: not UTF-8");
        Files.writeString(terms, "concept,kind,en,fr\nchip,term,chip,puce\nchip,term,a,b\n");
        assertThatThrownBy(workspace::glossary)
                .hasMessageContaining("line 3")
                .hasMessageContaining("glossary/terms.csv, line 2");
    }
}
