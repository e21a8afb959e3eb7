package interligne.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TermComparisonTest {

    private static final Glossary GLOSSARY =
            Terms.of(
                    "ai, acronym, AI, IA, , , AI",
                    "apple, company, Apple, , keep",
                    "center, term, data center, centre de données",
                    "chatgpt, product, ChatGPT, ChatGPT, keep",
                    "chip, term, chip, puce",
                    "cloud, term, cloud, nuage, , , cloud",
                    "email, term, , courriel, , , email",
                    "form, term, form, formulaire",
                    "gcloud, product, Google Cloud, Google Cloud, keep",
                    "merge, term, to merge (a branch), fusionner",
                    "merge.noun, term, a merge, une fusion",
                    "network, term, neural network, réseau de neurones",
                    "open, term, open source, logiciel libre|open source",
                    "partner, term, partnership, partenariat, , , société",
                    "company, term, company, société|entreprise",
                    "provider, term, cloud provider, fournisseur de services en nuage",
                    "return, term, to return, retourner",
                    "revenue, term, revenue, chiffre d'affaires",
                    "spirit, term, spirit, esprit",
                    "spirit.drink, term, spirit, spiritueux",
                    "tpu, acronym, TPU, TPU, keep");
    private static final TermComparison COMPARISON = new TermComparison(GLOSSARY, "en", "fr");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "/glossary/compared.csv", delimiter = '|')
    void namesWhatIsWrongAndNothingElse(String source, String target, String faults) {
        StringBuilder told = new StringBuilder();
        for (TermFault fault :
                COMPARISON.compare(source, List.of(), target.replace('␣', '\u00A0'), List.of())) {
            told.append(told.length() == 0 ? "" : "; ")
                    .append(fault.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(fault.concept().id())
                    .append(fault.instead().isEmpty() ? "" : " <" + fault.instead() + ">")
                    .append(" → ")
                    .append(fault.proposal())
                    .append(fault.mayBeDropped() ? " (may be dropped)" : "");
        }
        assertThat(told).hasToString(faults == null ? "" : faults);
    }

    @Test
    void aFaultSaysWhereAndHowOften() {
        List<TermFault> faults =
                COMPARISON.compare(
                        "Chips here, chips there",
                        List.of(),
                        "Des puces ici, des jetons là",
                        List.of());
        assertThat(faults)
                .containsExactly(
                        new TermFault(
                                TermFault.Kind.MISSING,
                                GLOSSARY.concept("chip").orElseThrow(),
                                2,
                                1,
                                false,
                                new Span(12, 17),
                                null,
                                "",
                                "puces",
                                null));
    }
}
