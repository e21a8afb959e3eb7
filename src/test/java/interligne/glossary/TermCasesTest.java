package interligne.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a bilingual terminologist would say of sentences that were written before the answer. */
class TermCasesTest {

    private static final TermComparison COMPARISON =
            new TermComparison(
                    Terms.of(
                            "ai, acronym, AI, IA, , , AI",
                            "art, term, work of art, œuvre d’art, , noun, ",
                            "battery, term, battery, batterie, , , ",
                            "board, term, board of directors, conseil d’administration, , , ",
                            "book, term, book, livre, , noun, bouquin",
                            "building, term, building, immeuble, , noun, building",
                            "bus, term, school bus, autobus scolaire, , noun, bus scolaire",
                            "ceo, acronym, CEO, PDG, , , ",
                            "charge, term, charge, charge, , noun, ",
                            "deploy, term, to deploy, déployer, , verb, ",
                            "email, term, email, courriel, , , email|e-mail|mail",
                            "fund, term, hedge fund, fonds spéculatif, , noun, hedge fund",
                            "hire, term, to hire, embaucher|recruter, , verb, ",
                            "island, term, island, île, , noun, ",
                            "llm, acronym, LLM|large language model, GML|grand modèle de langue,"
                                    + " , , LLM",
                            "meeting, term, meeting, réunion, , noun, meeting",
                            "minimum, term, minimum wage, salaire minimum, , noun, ",
                            "newsletter, term, newsletter, infolettre|lettre d’information, , , ",
                            "ngo, acronym, NGO, ONG, , , ",
                            "nurse, term, nurse, infirmier|infirmière, , noun, ",
                            "office, term, head office, siège social, , noun, bureau chef",
                            "order, term, order, commande, , noun, ordre",
                            "run, term, to run, exécuter, , verb, rouler",
                            "rust, product, Rust, Rust, keep, , ",
                            "shareholder, term, shareholder, actionnaire, , , ",
                            "startup, term, start-up, jeune pousse, , , start-up",
                            "supply, term, supply chain, chaîne d’approvisionnement, , , ",
                            "us, place, US, États-Unis, , , ",
                            "user, term, user, utilisateur, , noun, usager",
                            "view, term, view, vue, , noun, ",
                            "wage, term, wage, salaire, , noun, ",
                            "workforce, term, workforce, main-d’œuvre, , , ",
                            "x, company, X, X, keep, , "),
                    "en",
                    "fr");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "/glossary/cases.csv", delimiter = '|')
    void saysWhatIsWrong(String source, String target, String faults) {
        List<String> told = new ArrayList<>();
        for (TermFault fault :
                COMPARISON.compare(text(source), List.of(), text(target), List.of())) {
            told.add(
                    fault.kind().name().toLowerCase(Locale.ROOT)
                            + (" " + fault.concept().id())
                            + (fault.instead().isEmpty() ? "" : " <" + fault.instead() + ">")
                            + (" → " + fault.proposal())
                            + (fault.mayBeDropped() ? " (may be dropped)" : ""));
        }
        assertThat(String.join("; ", told)).isEqualTo(faults == null ? "" : faults);
    }

    private static String text(String visible) {
        String text = visible.replace('␣', '\u00A0').replace('↵', '\n');
        return text.startsWith("¨")
                ? Normalizer.normalize(text.substring(1), Normalizer.Form.NFD)
                : text;
    }
}
