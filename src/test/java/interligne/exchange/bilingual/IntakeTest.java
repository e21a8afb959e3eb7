package interligne.exchange.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.State;
import interligne.article.UserError;
import interligne.exchange.Samples;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.exchange.bilingual.formats.Formula;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work that comes back from elsewhere. */
class IntakeTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");

    private final Article article = Samples.article();
    private final Edition edition = Samples.edition();

    static List<BilingualFormats.BilingualFormat> formats() {
        return BilingualFormats.ALL;
    }

    private static Intake.Terms terms(boolean force) {
        return new Intake.Terms("eve", EVENING, "xliff", false, force);
    }

    private Intake.Result intake(String format, String from, String to) {
        BilingualFormats.BilingualFormat chosen = BilingualFormats.named(format);
        String text = WritingTest.written(chosen, article, edition).replace(from, to);
        return Intake.take(article, edition, WritingTest.back(chosen, text).entries, terms(false));
    }

    private static String line(Intake.Result result, String segment) {
        return result.lines().stream()
                .filter(line -> line.segment().equals(segment))
                .map(line -> line.outcome() + " " + line.why())
                .reduce("", (one, other) -> one + other)
                .strip();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatWasOnlyExportedChangesNothing(BilingualFormats.BilingualFormat format) {
        String text = WritingTest.written(format, article, edition);
        Intake.Result result =
                Intake.take(article, edition, WritingTest.back(format, text).entries, terms(false));
        assertThat(result.edition()).isEqualTo(edition);
        assertThat(result.count(Intake.Outcome.UNCHANGED)).isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aNewTargetIsTakenOnceAndNamesTheTool(BilingualFormats.BilingualFormat format) {
        Edition filled =
                edition.changed(
                        "s0007",
                        each ->
                                each.translated(
                                        "Personne n’a répondu.",
                                        "Nobody answered.",
                                        "zoe",
                                        Samples.NOON));
        String text = WritingTest.written(format, article, filled);
        List<Entry> entries = WritingTest.back(format, text).entries;
        Intake.Result result = Intake.take(article, edition, entries, terms(false));
        assertThat(line(result, "s0007")).isEqualTo("TAKEN");
        assertThat(result.edition().of("s0007"))
                .extracting("target", "state", "origin", "by")
                .containsExactly("Personne n’a répondu.", State.TRANSLATED, "import:xliff", "eve");
        Intake.Result again = Intake.take(article, result.edition(), entries, terms(false));
        assertThat(again.edition()).isEqualTo(result.edition());
        assertThat(again.count(Intake.Outcome.TAKEN)).isZero();
    }

    @Test
    void aGuardRefusesWhatIsFinalOrKept() {
        assertThat(line(intake("xliff", "Phares et", "Fanaux et"), "s0001"))
                .startsWith("REFUSED s0001 is final: reopen it");
        assertThat(
                        line(
                                intake(
                                        "jsonl",
                                        "\"target\":\"La mer et le vent\"",
                                        "\"target\":\"X\""),
                                "s0008"))
                .startsWith("REFUSED it stays as it is");
    }

    @Test
    void newerWorkHereIsNotOverwritten() {
        BilingualFormats.BilingualFormat po = BilingualFormats.named("po");
        String text = WritingTest.written(po, article, edition).replace("ici.", "là.");
        List<Entry> entries = WritingTest.back(po, text).entries;
        Edition later =
                edition.changed(
                        "s0003",
                        each -> each.translated("Écrivez donc.", each.source(), "ana", EVENING));
        Intake.Result result = Intake.take(article, later, entries, terms(false));
        assertThat(line(result, "s0003")).isEqualTo("CONFLICT it was changed here since");
        assertThat(result.edition().of("s0003").target()).isEqualTo("Écrivez donc.");
        Intake.Result forced = Intake.take(article, later, entries, terms(true));
        assertThat(forced.edition().of("s0003").target()).endsWith("là.");
        assertThat(line(intake("po", "ici.", "là."), "s0003")).isEqualTo("TAKEN");
    }

    @Test
    void aSourceThatChangedIsAConflict() {
        assertThat(line(intake("csv", "Nobody answered.,", "Nobody replied.,Personne."), "s0007"))
                .startsWith("CONFLICT its source has changed");
    }

    @Test
    void aStateMayRiseToReviewedByAnotherPersonAndNoFurther() {
        Intake.Result result =
                intake(
                        "xliff",
                        "id=\"s0003\" state=\"translated\"",
                        "id=\"s0003\" state=\"final\"");
        assertThat(line(result, "s0003")).isEqualTo("TAKEN reviewed");
        assertThat(result.edition().of("s0003").reviewer()).isEqualTo("eve");
    }

    @Test
    void aRejectionComesBackWithItsReason() {
        Intake.Result result =
                intake("csv", ",translated,sentence,,", ",rejected,sentence,not our words,");
        assertThat(result.edition().of("s0003").state()).isEqualTo(State.REJECTED);
        assertThat(result.edition().of("s0003").note()).isEqualTo("not our words");
    }

    @Test
    void aFileOfAnotherArticleOrLanguageIsRefused() {
        assertThatThrownBy(() -> intake("xliff", "original=\"lighthouses\"", "original=\"piers\""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("made from \"piers\", not from lighthouses");
        assertThatThrownBy(() -> intake("po", "Language: fr", "Language: de"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("The file is in de");
    }

    @Test
    void aSegmentThatIsNotHereIsReported() {
        assertThat(line(intake("csv", "s0009", "s0099"), "s0099")).startsWith("UNKNOWN");
    }

    @Test
    void aTableOfAnotherArticleIsToldByItsTexts() {
        BilingualFormats.BilingualFormat csv = BilingualFormats.named("csv");
        String text =
                WritingTest.written(csv, article, edition)
                        .replace(",lighthouses", ",")
                        .replace("e", "i");
        List<Entry> entries = WritingTest.back(csv, text.replace("sourci", "source")).entries;
        assertThatThrownBy(() -> Intake.take(article, edition, entries, terms(false)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("are not those of lighthouses");
    }

    @Test
    void aMemoryWithNamesOfItsOwnIsMatchedByText() {
        Intake.Result result = intake("tmx", "tuid=\"s0004\"", "tuid=\"77\"");
        assertThat(line(result, "s0004")).isEqualTo("UNCHANGED");
        assertThat(result.count(Intake.Outcome.UNKNOWN)).isZero();
    }

    @Test
    void aFormulaIsNoFormulaInATableAndComesBackAsItWas() {
        for (String text : List.of("=1+1", "-5 °C", "'=x", "'", "l'an", "@ana", "''+")) {
            assertThat(Formula.bare(Formula.guarded(text))).isEqualTo(text);
        }
        assertThat(Formula.guarded("=1+1")).isEqualTo("'=1+1");
        assertThat(Formula.guarded("l'an")).isEqualTo("l'an");
    }
}
