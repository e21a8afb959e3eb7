package interligne.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workflow.order.ImportOrder;
import interligne.workflow.order.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions come back through the same guards as work done here, reported one by one. */
class ReviewFileTest {

    @TempDir private Path folder;

    /** A decision on a segment as it is now, as the page would save it. */
    private static String decision(
            Harbour harbour, String segment, String verdict, String more, String person) {
        Translation now = harbour.workflow.edition(Harbour.ID, "fr").of(segment);
        String source =
                harbour.workflow.article(Harbour.ID).segment(segment).orElseThrow().source().text();
        return "{\"id\":\""
                + segment
                + "\",\"decision\":\""
                + verdict
                + "\","
                + more
                + "\"person\":\""
                + person
                + "\",\"source\":\""
                + Review.digest(source)
                + "\",\"target\":\""
                + Review.digest(now.target())
                + "\",\"state\":\""
                + now.state().label()
                + "\"}";
    }

    private static String file(String article, List<String> decisions) {
        return "{\"schema\":\"interligne/review@1\",\"article\":\""
                + article
                + "\",\"target\":\"fr\",\"later\":{\"x\":[1]},\"segments\":["
                + String.join(",", decisions)
                + "]}";
    }

    private Imported taken(Harbour harbour, String text, boolean dryRun) throws IOException {
        Path file = folder.resolve("back.json");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        ImportOrder order = new ImportOrder(file.toString(), "", "", "", false, dryRun);
        return harbour.workflow.importing().take(order, "zoe");
    }

    private static List<String> said(Imported imported) {
        return imported.lines().stream()
                .map(line -> line.segment() + " " + line.outcome() + ": " + line.why())
                .toList();
    }

    @Test
    void eachDecisionGoesThroughTheGuards() throws IOException {
        Harbour harbour = new Harbour(folder);
        List<String> decisions = new ArrayList<>();
        decisions.add(decision(harbour, "s0002", "edit", "\"text\":\"Le port a vendu.\",", "ben"));
        decisions.add(decision(harbour, "s0003", "accept", "\"comment\":\"bien\",", "ben"));
        decisions.add(decision(harbour, "s0004", "accept", "", "ana"));
        decisions.add(decision(harbour, "s0005", "accept", "", "ben"));
        decisions.add(decision(harbour, "s0001", "reject", "\"reason\":\"trop plat\",", "carl"));
        decisions.add(decision(harbour, "s0007", "comment", "\"comment\":\"avant jeudi\",", ""));
        decisions.add(decision(harbour, "s0003", "accept", "", "ben"));
        decisions.add(decision(harbour, "s0003", "accept", "", "ben").replace("s0003", "s0099"));

        Imported imported = taken(harbour, file(Harbour.ID, decisions), false);

        assertThat(said(imported))
                .containsExactly(
                        "s0002 taken: translated; a second person approves it",
                        "s0003 taken: reviewed",
                        "s0004 refused: s0004 was translated by ana: approval needs a second person"
                                + " (--as NAME), or \"self-approval\": true in interligne.json.",
                        "s0005 refused: s0005 is stale and cannot be approved: its source changed;"
                                + " translate it again, or keep it.",
                        "s0001 taken: rejected",
                        "s0007 taken: noted",
                        "s0003 unknown: it came before",
                        "s0099 unknown: the article has no such segment");
        assertThat(harbour.workflow.edition(Harbour.ID, "fr").translations())
                .extracting(
                        t ->
                                String.join(
                                        "|",
                                        t.id(),
                                        t.state().label(),
                                        t.by(),
                                        t.reviewer(),
                                        t.note()))
                .containsExactly(
                        "s0001|rejected|ana|carl|trop plat",
                        "s0002|translated|ben||",
                        "s0003|reviewed|ana|ben|bien",
                        "s0004|translated|ana||",
                        "s0005|translated|ana||",
                        "s0006|rejected|ana|ben|trop court",
                        "s0007|new|||avant jeudi",
                        "s0008|new|||");
    }

    @Test
    void newerWorkHereIsNotOverwritten() throws IOException {
        Harbour harbour = new Harbour(folder);
        List<String> decisions =
                List.of(
                        decision(harbour, "s0002", "edit", "\"text\":\"Autre chose.\",", "ben"),
                        decision(harbour, "s0003", "accept", "", "ben"));
        harbour.translate("s0002", "Un texte plus neuf.");
        String old = decision(harbour, "s0004", "accept", "", "ben");
        String other = old.replaceAll("\"source\":\"\\w+\"", "\"source\":\"0000000000000000\"");

        String text = file(Harbour.ID, List.of(decisions.get(0), decisions.get(1), other));
        assertThat(said(taken(harbour, text, false)))
                .containsExactly(
                        "s0002 conflict: it was changed here since by ana and is translated now",
                        "s0003 taken: reviewed",
                        "s0004 conflict: its source has changed here since");
        assertThat(harbour.workflow.edition(Harbour.ID, "fr").of("s0002").target())
                .isEqualTo("Un texte plus neuf.");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        Harbour harbour = new Harbour(folder);
        String text =
                file(
                        Harbour.ID,
                        List.of(
                                decision(harbour, "s0002", "edit", "\"text\":\"Le port.\",", "ben"),
                                decision(
                                        harbour, "s0003", "accept", "\"comment\":\"bien\",", "ben"),
                                decision(
                                        harbour, "s0004", "reject", "\"reason\":\"non\",", "ben")));
        assertThat(taken(harbour, text, true).counts()).isEqualTo("3 taken");
        assertThat(taken(harbour, text, false).counts()).isEqualTo("3 taken");
        var before = harbour.workflow.edition(Harbour.ID, "fr");
        assertThat(taken(harbour, text, false).counts()).isEqualTo("3 unchanged");
        assertThat(harbour.workflow.edition(Harbour.ID, "fr")).isEqualTo(before);
    }

    @Test
    void aStrangeFileIsRefusedInOneSentence() throws IOException {
        Harbour harbour = new Harbour(folder);
        assertThatThrownBy(() -> taken(harbour, file("other", List.of()), false))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "The file is a review of \"other\", which is not here: import it into the"
                                + " workspace it came from.");
        assertThatThrownBy(() -> read("{\"schema\":\"interligne/review@2\"}"))
                .hasMessage(
                        "back.json is of a newer kind (interligne/review@2): update interligne to read it.");
        assertThatThrownBy(
                        () -> read("{\"schema\":\"interligne/review@1\",\n\"segments\":[{\"id\":"))
                .hasMessage("back.json, line 2: it is damaged; save it from the page again.");
        assertThatThrownBy(() -> read("[]"))
                .hasMessage(
                        "back.json is not a file that a review page saved: its schema is not"
                                + " interligne/review@1.");
        assertThatThrownBy(
                        () ->
                                read(
                                        file(
                                                Harbour.ID,
                                                List.of(
                                                        "{\"id\":\"s0001\",\"decision\":\"burn\"}"))))
                .hasMessage(
                        "back.json, s0001: there is no decision \"burn\"; save it from the page again.");
    }

    private static ReviewFile read(String text) {
        return ReviewFile.read("back.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
