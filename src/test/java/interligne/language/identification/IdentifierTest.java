package interligne.language.identification;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.language.Languages;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static String language(String text) {
        return Identifier.identify(text).language();
    }

    private static List<String> spans(String text, String language) {
        return Identifier.spans(text, language).stream()
                .map(span -> span.language() + ": " + text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The harbour froze over
                    en | Opening hours
                    en | Thresholds
                    en | She never came back.
                    fr | Le port a gelé cette nuit
                    fr | Heures d’ouverture
                    fr | Seuils
                    fr | Elle n'est jamais revenue.
                    fr | Horaires des trains : départs et arrivées
                    es | El puerto se heló durante la noche y nadie pudo salir.
                    de | Der Hafen war über Nacht zugefroren und niemand konnte hinaus.
                    it | Il porto era gelato nella notte e nessuno poteva uscire.
                    pt | O porto congelou durante a noite e ninguém conseguiu sair.
                    ru | Гавань замёрзла за одну ночь
                    el | Το λιμάνι πάγωσε μέσα στη νύχτα
                    ja | 港は一晩で凍りました
                    """)
    void tellsTheLanguage(String language, String text) {
        assertThat(language(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | October 9, 2017
                    fr | 9 octobre 2017
                    en | Pressure
                    fr | Accords
                    en | Norwegian
                    fr | Allemagne
                    fr | Essais d'adaptation
                    fr | Commerce vertical
                    fr | Constructions verticales
                    en | Federal court
                    fr | Logiciel Norvane
                    fr | Norvane avec Kestrel
                    """)
    void tellsTheLanguageOfAFewWordsBySmallSigns(String language, String text) {
        assertThat(language(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het water in de haven was vannacht helemaal bevroren",
                "Hamnen hade frusit under natten och ingen kunde gå ut",
                "Satama oli jäätynyt yön aikana eikä kukaan päässyt ulos",
                "Port zamarzł w nocy i nikt nie mógł wypłynąć"
            })
    void doesNotCallAnotherLanguageEnglishOrFrench(String text) {
        assertThat(language(text)).isNotIn("en", "fr", "und");
    }

    @Test
    void takesAnAccentThatStandsApart() {
        assertThat(language("la clarte\u0301")).isEqualTo("fr");
        assertThat(language("e\u0301")).isNotEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024",
                "10 000,50",
                "3.14",
                "— … !",
                "https://example.org/the-page",
                "someone@example.org",
                "\uD800",
                "\0\0",
                "+33 1 23 45 67 89"
            })
    void leavesWhatHasNoWordsUndetermined(String text) {
        assertThat(Identifier.identify(text))
                .isEqualTo(new Identifier.Identification(Languages.UNDETERMINED, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nvidia",
                "OpenAI",
                "Microsoft",
                "Sam Altman",
                "Sundar Pichai",
                "Angela Merkel",
                "Emmanuel Macron",
                "Jean-Pierre Dupont",
                "Google Cloud",
                "GPT-4",
                "LinkedIn",
                "Toulouse-Lautrec",
                "Ursula Brandt",
                "7K"
            })
    void leavesNamesUndetermined(String name) {
        assertThat(language(name)).isEqualTo(Languages.UNDETERMINED);
    }

    @Test
    void findsAFrenchTitleInAnEnglishSentence() {
        assertThat(
                        spans(
                                "The minister quoted her own report, “Repenser les transports de"
                                        + " demain”, twice during the hearing.",
                                "en"))
                .containsExactly("fr: Repenser les transports de demain");
    }

    @Test
    void findsAnEnglishTitleInAFrenchSentence() {
        assertThat(
                        spans(
                                "Son premier article, « How we moved the bridge », a été lu"
                                        + " partout.",
                                "fr"))
                .containsExactly("en: How we moved the bridge");
    }

    @Test
    void findsAnEnglishTitleWithCapitalsAfterTheArticle() {
        assertThat(
                        spans(
                                "Le guide de l’Urban Forestry Agency, intitulé Planting Trees Along"
                                        + " Narrow Streets, paraît demain.",
                                "fr"))
                .containsExactly(
                        "en: Urban Forestry Agency", "en: Planting Trees Along Narrow Streets");
    }

    @Test
    void findsTheEnglishNameOfABodyInRunningText() {
        assertThat(
                        spans(
                                "Le rapport de la Harbour and Shipping Commission, de la Northern"
                                        + " Fisheries Research Board et du comité paraît demain.",
                                "fr"))
                .containsExactly(
                        "en: Harbour and Shipping Commission",
                        "en: Northern Fisheries Research Board");
    }

    @Test
    void endsATitleBeforeItsReference() {
        assertThat(
                        spans(
                                "la loi intitulée An Act Respecting Small Harbours, R.S.N. 1998,"
                                        + " ch. 12",
                                "fr"))
                .containsExactly("en: An Act Respecting Small Harbours");
    }

    @ParameterizedTest
    @CsvSource({"Sociology, en", "Thresholds, en", "Chaussures, fr", "Greffière, fr"})
    void aWordThatOnlyOneDictionaryHasDecides(String text, String language) {
        assertThat(language(text)).isEqualTo(language);
    }

    @Test
    void takesOneHalfOfABilingualNotice() {
        assertThat(
                        spans(
                                "The door bears the words “Keep this door closed / Gardez cette"
                                        + " porte fermée” in red.",
                                "en"))
                .containsExactly("fr: Gardez cette porte fermée");
    }

    @Test
    void tellsTheTermsOfAGlossApart() {
        assertThat(
                        spans(
                                "a person who works in summer only; (employé saisonnier ou employé"
                                        + " d’été)",
                                "en"))
                .containsExactly("fr: employé saisonnier", "fr: employé d’été");
        assertThat(spans("a vessel from which one drinks; (tasse ou chope)", "en"))
                .containsExactly("fr: tasse", "fr: chope");
        assertThat(spans("what digs or carries in a yard; (outil de jardin ou machine)", "en"))
                .containsExactly("fr: outil de jardin ou machine");
    }

    @Test
    void readsNoLanguageInTags() {
        assertThat(
                        spans(
                                "<img src=\"tree.png\" class=\"left wide picture\"> Le vieux chêne"
                                        + " domine toujours la place.",
                                "fr"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XVIII", "IV.", "K.", "XII, XIV"})
    void findsNoLanguageInRomanNumeralsAndInitials(String text) {
        assertThat(language(text)).isEqualTo("und");
    }

    @Test
    void isSilentOnNamesAccentsAndLoanwords() {
        assertThat(spans("Renée Lévesque met her fiancé at the café before the première.", "en"))
                .isEmpty();
        assertThat(spans("Le manager de Google a fêté le week-end au restaurant.", "fr")).isEmpty();
    }

    @Test
    void everyStringHasAnAnswerAndSpansInsideIt() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                int from = random.nextInt(5);
                text.append(
                        from == 0
                                ? (char) random.nextInt(0x10000)
                                : "le the d’un \"(«:) été of\0x1".charAt(random.nextInt(25)));
            }
            Identifier.Identification found = Identifier.identify(text.toString());
            assertThat(found.confidence()).isBetween(0.0, 1.0);
            int before = 0;
            for (LanguageSpan span : Identifier.spans(text.toString(), "en")) {
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                assertThat(span.language()).isNotEqualTo("en");
                before = span.end();
            }
            assertThat(before).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void survivesAMillionLettersWithoutASpace() {
        String word = "abcdefghij".repeat(100_000);
        assertThat(Identifier.identify(word).confidence()).isBetween(0.0, 1.0);
        assertThat(Identifier.spans(word, "en").size()).isLessThanOrEqualTo(1);
    }
}
