package interligne.glossary.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTableTest {

    private static final List<String> HEADER =
            List.of(
                    "concept",
                    "kind",
                    "en",
                    "fr",
                    "status.fr",
                    "policy",
                    "case",
                    "pos",
                    "forbidden.fr",
                    "note",
                    "owner");

    @Test
    void aRowIsAConceptAndAConceptIsTheRow() {
        GlossaryTable table = GlossaryTable.of(HEADER);
        List<String> row =
                List.of(
                        "mail",
                        "term",
                        "email|e-mail",
                        "courriel|mél|courrier",
                        "preferred|deprecated|admitted",
                        "translate",
                        "sensitive",
                        "noun",
                        "email|mail",
                        "as the style guide says",
                        "ana");
        Concept concept = table.concept(row);
        assertThat(concept)
                .isEqualTo(
                        new Concept(
                                "mail",
                                Concept.Kind.TERM,
                                Map.of(
                                        "en",
                                        List.of(
                                                new Term("email", TermStatus.PREFERRED),
                                                new Term("e-mail", TermStatus.ADMITTED)),
                                        "fr",
                                        List.of(
                                                new Term("courriel", TermStatus.PREFERRED),
                                                new Term("mél", TermStatus.DEPRECATED),
                                                new Term("courrier", TermStatus.ADMITTED),
                                                new Term("email", TermStatus.FORBIDDEN),
                                                new Term("mail", TermStatus.FORBIDDEN))),
                                Concept.Policy.TRANSLATE,
                                true,
                                "noun",
                                "",
                                "",
                                "as the style guide says",
                                Map.of("owner", "ana")));
        assertThat(table.cells(concept)).isEqualTo(row);
    }

    @Test
    void namesAndAcronymsKeepTheirCapitalsUnlessTheRowSaysOtherwise() {
        GlossaryTable table = GlossaryTable.of(List.of("concept", "kind", "case", "en"));
        assertThat(table.concept(List.of("apple", "company", "", "Apple")).caseSensitive())
                .isTrue();
        assertThat(table.concept(List.of("apple", "company", "insensitive", "Apple")))
                .returns(false, Concept::caseSensitive)
                .extracting(table::cells)
                .isEqualTo(List.of("apple", "company", "insensitive", "Apple"));
        assertThat(table.concept(List.of("chip", "", "", "chip")).caseSensitive()).isFalse();
    }

    @Test
    void theCanonicalOrderHoldsWhatTheConceptsSay() {
        GlossaryTable table =
                GlossaryTable.of(
                        List.of("owner", "fr-CA", "domain", "concept", "forbidden.en", "en"));
        Concept concept = table.concept(List.of("ana", "nuage", "", "cloud", "fog", "cloud"));
        assertThat(GlossaryTable.forConcepts(List.of(concept)).header())
                .containsExactly(
                        "concept",
                        "kind",
                        "fr-CA",
                        "en",
                        "policy",
                        "case",
                        "forbidden.en",
                        "note",
                        "owner");
        assertThat(table.covering(List.of(concept)).header())
                .containsExactly(
                        "concept",
                        "kind",
                        "fr-CA",
                        "en",
                        "policy",
                        "case",
                        "domain",
                        "forbidden.en",
                        "note",
                        "owner");
    }

    @Test
    void aByteOrderMarkAndCapitalsInTheHeaderAreNoMistake() {
        assertThat(GlossaryTable.of(List.of("\uFEFFConcept", "Kind", "EN", "fr_ca")).header())
                .containsExactly("concept", "kind", "en", "fr-CA");
    }

    @ParameterizedTest
    @CsvSource({
        "concept;kind, no language column",
        "kind;en;fr, no column \"concept\"",
        "concept;en;en, \"en\" stands twice",
        "concept;en;polcy, did you mean \"policy\"",
        "concept;en;status.fr, no language column \"fr\"",
        "concept;en;, has no name",
    })
    void aWrongHeaderIsNamed(String header, String message) {
        assertThatThrownBy(() -> GlossaryTable.of(List.of(header.split(";", -1))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'';term;chip;;, \"concept\"",
        "chip;thing;chip;;, Column \"kind\": \"thing\" is no kind",
        "chip;term;;;, no term in any language",
        "chip;term;chip;never;, Column \"policy\"",
        "chip;term;chip;;good, Column \"status.en\"",
        "chip;term;chip;;preferred|admitted, 2 statuses for 1 terms",
        "chip;term;chip;;;x, 6 cells",
        "chip;term;ch\u0000ip;;, control character",
    })
    void aWrongCellIsNamedByItsColumn(String row, String message) {
        GlossaryTable table =
                GlossaryTable.of(List.of("concept", "kind", "en", "policy", "status.en"));
        assertThatThrownBy(() -> table.concept(List.of(row.replace("''", "").split(";", -1))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEndlessCellIsRefused() {
        GlossaryTable table = GlossaryTable.of(List.of("concept", "en", "note"));
        assertThatThrownBy(() -> table.concept(List.of("chip", "chip", "x".repeat(10_000_000))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("10000000 characters");
    }
}
