package interligne.engine.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.UserError;
import interligne.engine.Gate;
import interligne.engine.Machine;
import interligne.engine.MarkedTest;
import interligne.engine.Memo;
import interligne.engine.Outfit;
import interligne.engine.Passage;
import interligne.engine.Result;
import interligne.engine.Setup;
import interligne.engine.TermList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Apertium itself where it is installed; the way over other languages everywhere. */
class ApertiumTest {

    private static final List<String> MODES =
            List.of("eco-es-fr", "eng-spa", "es-fr", "fr-es", "spa-eng", "spa-eng_US");

    @Test
    void theShortestWayIsTakenWhateverTheCodes() {
        assertThat(Apertium.found(MODES, "en", "es")).containsExactly("eng-spa");
        assertThat(Apertium.found(MODES, "en", "fr")).containsExactly("eng-spa", "es-fr");
        assertThat(Apertium.found(MODES, "fr", "en")).containsExactly("fr-es", "spa-eng");
        assertThatThrownBy(() -> Apertium.found(MODES, "en", "de"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no way from en to de");
    }

    @Test
    void namesFiguresAndCodesComeThrough() {
        assumeTrue(installed(), "apertium with eng-spa and es-fr is not installed here");
        Content source =
                new Content(
                        "Oracle’s <1>chips</1> gained 65% & it isn’t over.",
                        List.of(new Code(1, true, "bold", Map.of())));
        List<Result> results = new ArrayList<>();
        Machine machine =
                new Machine(
                        Engines.open(outfit()),
                        Memo.NONE,
                        new TermList(MarkedTest.glossary(), "en", "fr"),
                        "en",
                        "fr");
        List<Passage> passages =
                List.of(
                        new Passage("s0001", source, "", ""),
                        new Passage("s0002", Content.of("The house is small."), "", ""));
        assertThat(machine.run(machine.plan(passages, 1000), results::add)).isEmpty();
        assertThat(results).hasSize(2).allMatch(Result::good);
        assertThat(results.get(0).text()).contains("Oracle", "65\u00a0%", "&", "<1>", "</1>");
        assertThat(results.get(1))
                .isEqualTo(new Result("s0002", "La maison est petite.", "", false));
    }

    private static Outfit outfit() {
        return new Outfit(
                new Setup("apertium", Map.of()),
                new Gate(java.util.Set.of(), true),
                name -> Optional.empty(),
                Memo.NONE);
    }

    private static boolean installed() {
        try {
            Process process = new ProcessBuilder("apertium", "-l").start();
            String modes = new String(process.getInputStream().readAllBytes());
            return modes.contains("eng-spa") && modes.contains("es-fr");
        } catch (IOException e) {
            return false;
        }
    }
}
