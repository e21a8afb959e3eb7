package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What glue repair takes apart, and what only looks glued. */
class GlueTest {

    private static List<String> pieces(String text, String language) {
        return new Segmenter(true)
                .segment(text, language).stream()
                        .map(piece -> piece.kind().label() + ": " + piece.source().text())
                        .toList();
    }

    @Test
    void aPossessiveEndsNoHeading() {
        String text = "The Harbour Gazette's This strange morning explains the strike well.";
        assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        assertThat(pieces(text.replace("'s", " Archive"), "en"))
                .containsExactly(
                        "heading: The Harbour Gazette Archive",
                        "sentence: This strange morning explains the strike well.");
    }

    @Test
    void leavesNamesWholeThatAreWrittenInOneWord() {
        for (String text :
                List.of(
                        "Open the file with LibreOffice and save it under another name.",
                        "Returns a DateTimeZone object on success, and nothing on failure.",
                        "Choose a folder in which digiKam stores the pictures of a camera.",
                        "Refer to the example of the LoadDialog function for more about it.",
                        "LinkedIn is where most of our readers found the article last week.")) {
            assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        }
    }

    @Test
    void leavesNamesOfProgramsWholeThatLookLikeHeadings() {
        for (String text :
                List.of(
                        "Declares the attribute localName as the key of every such table.",
                        "Start another system in a domU and open its console from there.",
                        "Change the setting suspendMelodyDecisions when the bars are full.",
                        "Choose Tools - AutoCorrect, and make sure that the box is ticked.",
                        "Call the method deleteMany with a filter that all of them match.")) {
            assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        }
        String french = "Exécutez l'installeur LibreOffice, choisissez Modifier, puis attendez.";
        assertThat(pieces(french, "fr")).containsExactly("sentence: " + french);
    }

    @Test
    void partsAHeadingBehindASmallWordOrAComma() {
        assertThat(pieces("Reduce the number of mistakesTrying to be quick costs us time.", "en"))
                .containsExactly(
                        "heading: Reduce the number of mistakes",
                        "sentence: Trying to be quick costs us time.");
        assertThat(pieces("What gardeners look forWe asked forty of them to tell us.", "en"))
                .containsExactly(
                        "heading: What gardeners look for",
                        "sentence: We asked forty of them to tell us.");
        assertThat(pieces("Find a plot, plan a gardenAs we had no plot, we asked for one.", "en"))
                .containsExactly(
                        "heading: Find a plot, plan a garden",
                        "sentence: As we had no plot, we asked for one.");
    }

    @Test
    void partsASentenceThatBeginsWithAnAWithoutItsCapital() {
        assertThat(pieces("Le lot est daté du mois.à conserver au frais toute l’année.", "fr"))
                .containsExactly(
                        "sentence: Le lot est daté du mois.",
                        "sentence: à conserver au frais toute l’année.");
    }

    @Test
    void partsAHeadingOfOneWordFromItsSentence() {
        assertThat(pieces("MethodsTo learn more, we asked forty gardeners in May.", "en"))
                .containsExactly(
                        "heading: Methods",
                        "sentence: To learn more, we asked forty gardeners in May.");
    }

    @Test
    void partsAHeadingFromASentenceThatGoesOnWithAName() {
        assertThat(pieces("What we keepAt Stratalis, every plan ends on paper.", "en"))
                .containsExactly(
                        "heading: What we keep",
                        "sentence: At Stratalis, every plan ends on paper.");
    }

    @Test
    void takesTheNumberOfAHeadingForAMark() {
        String text = "1.6. How do the gardens pay for their water?";
        assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
    }

    @Test
    void partsAHeadlineOfAnotherLanguageFromWhatItIsStuckTo() {
        assertThat(pieces("The mill closed last week Pourquoi le village ne veut pas vendre", "en"))
                .containsExactly(
                        "sentence: The mill closed last week",
                        "heading: Pourquoi le village ne veut pas vendre");
        assertThat(pieces("Read also: Comment le moulin a rouvert en mai", "en"))
                .containsExactly("label: Read also:", "link: Comment le moulin a rouvert en mai");
    }

    @Test
    void leavesATitleInsideItsSentence() {
        for (String text :
                List.of(
                        "She read the novel Le Moulin de la colline twice last year.",
                        "She read “Le moulin ne tourne plus le dimanche” aloud",
                        "The first director of the museum was Jean de la Tour")) {
            assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        }
    }

    @Test
    void partsSentencesAfterUnitsNamesAndColons() {
        assertThat(pieces("We gave the plants 2 mg/kg.The leaves grew at once.", "en"))
                .containsExactly(
                        "sentence: We gave the plants 2 mg/kg.",
                        "sentence: The leaves grew at once.");
        String site = "The gardeners share their pictures on Stratalis.Social every week.";
        assertThat(pieces(site, "en")).containsExactly("sentence: " + site);
    }

    @Test
    void leavesTheNameOfAMethodWhole() {
        String text = "Load it with GardenTools.RakeShop.OpenDoor before the first call.";
        assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
    }

    @Test
    void partsSentencesAfterAUnitAndBeforeAnAddress() {
        assertThat(pieces("On règle le débit à 5 m/s.Les vannes s'ouvrent seules.", "fr"))
                .containsExactly(
                        "sentence: On règle le débit à 5 m/s.",
                        "sentence: Les vannes s'ouvrent seules.");
        assertThat(pieces("On a parlé de Rotterdam.Monsieur le Maire, je vous réponds.", "fr"))
                .containsExactly(
                        "sentence: On a parlé de Rotterdam.",
                        "sentence: Monsieur le Maire, je vous réponds.");
    }

    @Test
    void partsTheHeadOfAMailAndItsFields() {
        assertThat(pieces("Jane Roe 03/27/2001 09:11 AM The gate is shut again.", "en"))
                .containsExactly(
                        "sentence: Jane Roe",
                        "sentence: 03/27/2001 09:11 AM",
                        "sentence: The gate is shut again.");
        assertThat(pieces("Job Title: Gardener Location: Leeds", "en"))
                .containsExactly("sentence: Job Title: Gardener", "sentence: Location: Leeds");
    }
}
