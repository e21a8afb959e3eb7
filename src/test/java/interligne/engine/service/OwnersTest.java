package interligne.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that own something go to Apertium as first names it knows, and come back. */
class OwnersTest {

    private static final String TEXT =
            "<apertium-notrans>Norvane</apertium-notrans>'s plan and"
                    + " <apertium-notrans>Orlis</apertium-notrans>' rivals near"
                    + " <apertium-notrans>Brest</apertium-notrans>";

    @Test
    void eachOwnerHasAStandInThatFitsItsFirstLetter() {
        assertThat(Owners.in(TEXT).orElseThrow().text())
                .isEqualTo(
                        "Peter's plan and Alice's rivals near"
                                + " <apertium-notrans>Brest</apertium-notrans>");
        assertThat(Owners.without(TEXT))
                .doesNotContain("'")
                .contains("Norvane</apertium-notrans> ");
    }

    @Test
    void theNamesComeBackWhenEachStandInDidSoOnce() {
        Owners owners = Owners.in(TEXT).orElseThrow();
        assertThat(owners.back("le plan de Peter et les rivaux d’Alice"))
                .contains(
                        "le plan de <apertium-notrans>Norvane</apertium-notrans> et les rivaux"
                                + " d’<apertium-notrans>Orlis</apertium-notrans>");
        assertThat(owners.back("le plan de Peter et ses rivaux")).isEmpty();
        assertThat(owners.back("Peter, Peter et Alice")).isEmpty();
    }

    @Test
    void aPersonOfTheTextIsNoStandIn() {
        assertThat(Owners.in("Peter met <apertium-notrans>Norvane</apertium-notrans>'s team"))
                .map(Owners::text)
                .isEqualTo(Optional.of("Peter met Paul's team"));
        assertThat(Owners.in("Peter's plan")).isEmpty();
    }
}
