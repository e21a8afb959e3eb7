package interligne.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryKeepingTest {

    private static final Glossary HERE =
            Terms.of(
                    "chip, term, chip, puce",
                    "cloud, term, cloud, nuage, , , cloud",
                    "oracle, company, Oracle, , keep");

    @Test
    void aGlossaryIsSortedAndAConceptReplacesItsOlderSelf() {
        Concept newer = Terms.of("chip, term, chip, puce|microprocesseur").concepts().get(0);
        Concept first = Terms.of("agent, term, agent, agent").concepts().get(0);
        assertThat(HERE.with(newer).with(first).concepts())
                .extracting(Concept::id)
                .containsExactly("agent", "chip", "cloud", "oracle");
        assertThat(HERE.with(newer).concept("chip")).contains(newer);
        assertThat(HERE.without("chip").concept("chip")).isEmpty();
    }

    @Test
    void aConceptIsLookedUpByAnyFormOfItsTerms() {
        assertThat(HERE.naming("Clouds", "en")).extracting(Concept::id).containsExactly("cloud");
        assertThat(HERE.naming("puces", "fr")).extracting(Concept::id).containsExactly("chip");
        assertThat(HERE.naming("a cloud", "en")).isEmpty();
    }

    @Test
    void whatIsWrongInAGlossaryIsNamed() {
        List<Concept> rows =
                Terms.of(
                                "web, term, web, toile",
                                "agent, term, agent, agent|agent",
                                "agent.2, term, agent, agent",
                                "mail, term, mail, mail, , , mail",
                                "odd, term, …, points",
                                "post, term, mail, courrier, , , mail")
                        .concepts();
        assertThat(GlossaryAudit.of(rows))
                .extracting(fault -> fault.kind().label() + " " + fault.concept())
                .contains(
                        "unsorted agent",
                        "repeated-term agent",
                        "contradiction mail",
                        "never-matches odd",
                        "crossed post",
                        "duplicate agent.2");
        assertThat(GlossaryAudit.of(HERE.concepts())).isEmpty();
    }

    @Test
    void whatIsReplacedInACircleIsNamedOnce() {
        List<Concept> rows =
                Terms.of(
                                "a, term, letter, courriel, , , mail",
                                "b, term, message, mél, , , courriel",
                                "c, term, post, mail, , , mél",
                                "d, term, sea, mer, , , océan")
                        .concepts();
        assertThat(GlossaryAudit.of(rows))
                .filteredOn(fault -> fault.kind() == GlossaryFault.Kind.CYCLE)
                .extracting(GlossaryFault::message)
                .containsExactly(
                        "\"courriel\" → \"mél\" → \"mail\" → \"courriel\": each is replaced by the"
                                + " next; decide for one.");
    }

    @Test
    void bringingConceptsInAddsWhatIsNewAndNamesWhatIsAgainstIt() {
        List<Concept> incoming =
                Terms.of(
                                "c1, term, chip|microchip, puce",
                                "cloud, term, cloud, informatique en nuage",
                                "lake, term, data lake, lac de données",
                                "oracle, company, Oracle, , keep")
                        .concepts();
        GlossaryMerge merge = GlossaryMerge.of(HERE, incoming);
        assertThat(merge.added()).extracting(Concept::id).containsExactly("lake");
        assertThat(merge.changed()).extracting(Concept::id).containsExactly("chip");
        assertThat(merge.conflicts())
                .containsExactly(
                        "\"cloud\" (fr): \"nuage\" is preferred here, \"informatique en nuage\" is"
                                + " preferred in the file.");
        assertThat(merge.unchanged()).isEqualTo(1);
        assertThat(merge.result().concept("chip").orElseThrow().terms())
                .isEqualTo(
                        Map.of(
                                "en",
                                List.of(
                                        new Term("chip", TermStatus.PREFERRED),
                                        new Term("microchip", TermStatus.ADMITTED)),
                                "fr",
                                List.of(new Term("puce", TermStatus.PREFERRED))));
        assertThat(merge.result().concepts()).hasSize(4);
    }
}
