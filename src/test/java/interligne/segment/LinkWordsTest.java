package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of links that a copy leaves after a sentence or sticks to it. */
class LinkWordsTest {

    private static List<String> pieces(String text, String language) {
        return new Segmenter(true)
                .segment(text, language).stream()
                        .map(
                                piece ->
                                        piece.kind().label()
                                                + (piece.repaired() ? " repaired: " : ": ")
                                                + piece.source().text())
                        .toList();
    }

    @Test
    void partsAnEnglishLinkFromTheSentenceItFollows() {
        assertThat(pieces("The mill opened in May. Read more", "en"))
                .containsExactly("sentence: The mill opened in May.", "link repaired: Read more");
        assertThat(pieces("The mill opened in May.Continue reading", "en"))
                .containsExactly(
                        "sentence repaired: The mill opened in May.",
                        "link repaired: Continue reading");
        assertThat(pieces("The mill opened in May Learn more →", "en"))
                .containsExactly(
                        "sentence repaired: The mill opened in May", "link repaired: Learn more →");
        assertThat(pieces("The mill opened in MayShare this article", "en"))
                .containsExactly(
                        "sentence repaired: The mill opened in May",
                        "link repaired: Share this article");
        assertThat(pieces("The mill opened… [Read More]", "en"))
                .containsExactly("sentence: The mill opened…", "link repaired: [Read More]");
    }

    @Test
    void partsAFrenchLinkFromTheSentenceItFollows() {
        assertThat(pieces("Le moulin a rouvert en mai. Lire la suite", "fr"))
                .containsExactly(
                        "sentence: Le moulin a rouvert en mai.", "link repaired: Lire la suite");
        assertThat(pieces("Le moulin a rouvert en mai.Lire la suite", "fr"))
                .containsExactly(
                        "sentence repaired: Le moulin a rouvert en mai.",
                        "link repaired: Lire la suite");
        assertThat(pieces("Le moulin a rouvert en mai En savoir plus »", "fr"))
                .containsExactly(
                        "sentence repaired: Le moulin a rouvert en mai",
                        "link repaired: En savoir plus »");
        assertThat(pieces("Le moulin a rouvert en mai.Partager cet article", "fr"))
                .containsExactly(
                        "sentence repaired: Le moulin a rouvert en mai.",
                        "link repaired: Partager cet article");
    }

    @Test
    void partsALinkFromTheSentenceThatFollowsIt() {
        assertThat(pieces("It opened in May. Read more The owner is pleased with it.", "en"))
                .containsExactly(
                        "sentence: It opened in May.",
                        "link repaired: Read more",
                        "sentence repaired: The owner is pleased with it.");
        assertThat(pieces("Il a rouvert en mai.Lire la suiteLe maire en parle ce soir.", "fr"))
                .containsExactly(
                        "sentence repaired: Il a rouvert en mai.",
                        "link repaired: Lire la suite",
                        "sentence repaired: Le maire en parle ce soir.");
    }

    @Test
    void partsALinkFromTheNextLink() {
        assertThat(pieces("It opened in May.Read more about it. See all Share this article", "en"))
                .containsExactly(
                        "sentence repaired: It opened in May.",
                        "sentence repaired: Read more about it.",
                        "link repaired: See all",
                        "link repaired: Share this article");
    }

    @Test
    void partsALabelAndItsLinkFromTheSentenceBefore() {
        assertThat(pieces("Le moulin a rouvert en mai. Voir aussi : Les ports d'hiver", "fr"))
                .containsExactly(
                        "sentence: Le moulin a rouvert en mai.",
                        "label repaired: Voir aussi :",
                        "link repaired: Les ports d'hiver");
        assertThat(pieces("The mill opened in MayRead also: Small ports in winter", "en"))
                .containsExactly(
                        "sentence repaired: The mill opened in May",
                        "label repaired: Read also:",
                        "link repaired: Small ports in winter");
    }

    @Test
    void theWholeTextOfABlockIsALinkThatNeededNoRepair() {
        assertThat(pieces("Read more", "en")).containsExactly("link: Read more");
        assertThat(pieces("Lire la suite…", "fr")).containsExactly("link: Lire la suite…");
    }

    @Test
    void leavesTheSameWordsInTheirSentence() {
        for (String text :
                List.of(
                        "You can read more about it.",
                        "Read more about it in the yearly report.",
                        "Read more Shakespeare this winter.",
                        "Read more.",
                        "Why Every Gardener Should Read More",
                        "The button says “Read more” and nothing else.",
                        "The button says \"Read more\"",
                        "Learn more French, the teacher told us.")) {
            assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        }
        for (String text :
                List.of(
                        "Il voulait lire la suite de cette histoire.",
                        "Lire la suite du roman lui a pris un an.",
                        "En savoir plus ne sert à rien.",
                        "Elle veut en savoir plus")) {
            assertThat(pieces(text, "fr")).containsExactly("sentence: " + text);
        }
    }

    @Test
    void nothingIsPartedWhenRepairIsOff() {
        assertThat(new Segmenter(false).segment("Il a rouvert en mai.Lire la suite", "fr"))
                .hasSize(1);
    }
}
