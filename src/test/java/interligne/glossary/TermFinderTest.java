package interligne.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TermFinderTest {

    private static final Glossary GLOSSARY =
            Terms.of(
                    "ai, acronym, AI, IA",
                    "apple, company, Apple, , keep",
                    "c, product, C, , keep",
                    "center, term, data center, centre de données",
                    "chip, term, chip, puce",
                    "cloud, term, cloud, nuage",
                    "cpp, product, C++, , keep",
                    "deploy, term, deploy, déployer, , verb",
                    "gcloud, product, Google Cloud, Google Cloud, keep",
                    "network, term, neural network, réseau de neurones",
                    "node, product, Node.js, , keep",
                    "open, term, open source, logiciel libre|open source",
                    "partner, term, partnership, partenariat",
                    "provider, term, cloud provider, fournisseur de services en nuage",
                    "revenue, term, revenue, chiffre d'affaires",
                    "state, place, United States, États-Unis",
                    "student, term, student, étudiant",
                    "study, term, study, étude",
                    "tpu, acronym, TPU, TPU, keep",
                    "us, acronym, US, É.-U.",
                    "work, term, work, œuvre");
    private static final Map<String, TermFinder> FINDERS =
            Map.of("en", new TermFinder(GLOSSARY, "en"), "fr", new TermFinder(GLOSSARY, "fr"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/glossary/found.csv",
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void findsExactlyTheMarkedPlaces(String language, String marked) {
        String text = written(marked).replace("⟦", "").replace("⟧", "");
        assertThat(mark(language, text)).isEqualTo(written(marked));
        if (!marked.contains("↵")) {
            String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(Normalizer.normalize(mark(language, apart), Normalizer.Form.NFC))
                    .isEqualTo(written(marked));
        }
    }

    /** Cases thought of before they were tried: nothing of the finder was fitted to the file. */
    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvFileSource(resources = "/glossary/inflected.csv", delimiter = '|')
    void findsATermInItsForms(String language, String term, String marked) {
        boolean verb = term.startsWith("v:");
        String row =
                "x, term, %1$s, %1$s, , %2$s".formatted(term.replace("v:", ""), verb ? "verb" : "");
        TermFinder finder = new TermFinder(Terms.of(row), language);
        String text = written(marked).replace("⟦", "").replace("⟧", "");
        assertThat(mark(finder, text)).isEqualTo(written(marked));
    }

    private static String written(String line) {
        return line.replace('␣', '\u00A0').replace('↵', '\n').replace('⎵', '\u202F');
    }

    private static String mark(String language, String text) {
        return mark(FINDERS.get(language), text);
    }

    private static String mark(TermFinder finder, String text) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (TermMatch match : finder.find(text, List.of())) {
            marked.append(text, done, match.span().start());
            marked.append('⟦').append(match.text()).append('⟧');
            done = match.span().end();
        }
        return marked.append(text.substring(done)).toString();
    }

    @Test
    void aMatchNamesConceptTermAndWords() {
        Concept chip = GLOSSARY.concept("chip").orElseThrow();
        assertThat(FINDERS.get("fr").find("Des puces.", List.of()))
                .containsExactly(
                        new TermMatch(chip, chip.in("fr").get(0), new Span(4, 9), "puces"));
    }

    @Test
    void codesMayStandInsideATermAndProgramTextHasNone() {
        Content content =
                new Content(
                        "<1>Google</1> Cloud runs <2>cloud</2> and <3/>chips",
                        List.of(
                                new Code(1, true, "bold", Map.of()),
                                new Code(2, true, Code.CODE, Map.of()),
                                new Code(3, false, "image", Map.of())));
        assertThat(FINDERS.get("en").find(content.text(), content.protectedSpans()))
                .extracting(TermMatch::text)
                .containsExactly("Google</1> Cloud", "chips");
    }

    @Test
    void everyConceptOfAPlaceIsKnown() {
        Glossary two = Terms.of("bank.money, term, bank, banque", "bank.river, term, bank, rive");
        assertThat(new TermFinder(two, "en").longest("the banks", List.of()))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.readings())
                                        .extracting(reading -> reading.concept().id())
                                        .containsExactly("bank.money", "bank.river"));
    }

    @Test
    void aRegionUsesTheTermsOfItsLanguage() {
        assertThat(new TermFinder(GLOSSARY, "fr-CA").find("un nuage", List.of())).hasSize(1);
        assertThat(new TermFinder(GLOSSARY, "de").find("ein Chip", List.of())).isEmpty();
    }
}
