package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Unit;
import interligne.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static List<String> pieces(String text, String language) {
        return new Segmenter(true)
                .segment(text, language).stream()
                        .map(piece -> piece.kind().label() + ": " + piece.source().text())
                        .toList();
    }

    private static Article article(String language, Unit... units) {
        return new Article(
                "a",
                "A",
                language,
                "a.txt",
                "text/plain",
                "",
                Map.of(),
                List.of(),
                List.of(units),
                0,
                Map.of());
    }

    @Test
    void takesTheWorkedExampleApart() throws IOException {
        String text = Files.readString(Path.of("translations/cloud-pact/source/original.txt"));
        List<Segment> segments = new Segmenter(true).segment(text, Languages.UNDETERMINED);
        assertThat(segments).hasSize(42);
        assertThat(segments)
                .filteredOn(each -> each.kind() == Kind.HEADING)
                .extracting(each -> each.source().text())
                .containsExactly(
                        "A Race for Computing Power",
                        "What Stratalis Brings to the Table",
                        "Partners or rivals?",
                        "A Calculated Bet for Stratalis",
                        "Questions That Still Need Answers");
        assertThat(segments)
                .filteredOn(each -> each.kind() == Kind.LINK)
                .extracting(each -> each.source().text())
                .containsExactly(
                        "GPU Shortages and the Price of AI",
                        "Europe’s Plans for Its Own Cloud",
                        "How Banks Use Language Models",
                        "Inside a Data Center under the Sea",
                        "Small Chips and Big Ambitions",
                        "Puces et souveraineté : l’Europe cherche encore sa voie");
        assertThat(segments.get(40).kind()).isEqualTo(Kind.LABEL);
        assertThat(segments.get(41).language()).isEqualTo("fr");
        assertThat(segments.subList(0, 41)).allMatch(each -> each.language().equals("en"));
    }

    @Test
    void leavesGluedTextAloneWhenRepairIsOff() {
        String text = "They trust loyalty.A Deal That Lasts With this, all is well.";
        assertThat(new Segmenter(false).segment(text, "en")).hasSize(1);
        assertThat(pieces(text, "en"))
                .containsExactly(
                        "sentence: They trust loyalty.",
                        "heading: A Deal That Lasts",
                        "sentence: With this, all is well.");
    }

    @Test
    void cutsNoNamesOfProductsAndPrograms() {
        for (String text :
                List.of(
                        "The team at OpenAI and DeepMind tried ChatGPT on CoreWeave for SoftBank.",
                        "Use collections.abc.Callable or System.Out here.",
                        "See https://example.org/a.Deal?With=that&For=this for more.")) {
            assertThat(pieces(text, "en")).containsExactly("sentence: " + text);
        }
    }

    @Test
    void keepsCodesWithTheWordsTheyBelongTo() {
        Code bold = new Code(1, true, "bold", Map.of());
        Code link = new Code(2, true, Code.LINK, Map.of("href", "x"));
        Content content = new Content("One <1>word.</1> <2>Another one.</2>", List.of(bold, link));
        Article done =
                new Segmenter(true)
                        .segment(
                                article(
                                        "en",
                                        Unit.whole("u0001", Kind.SENTENCE, 0, "", "", content)));
        assertThat(done.segments())
                .extracting(each -> each.id() + " " + each.source().text())
                .containsExactly("s0001 One <1>word.</1>", "s0002 Another one.");
        assertThat(done.lastSegment()).isEqualTo(2);
    }

    @Test
    void findsTheLanguageOfAnArticleThatHasNone() {
        Content content = Content.of("Le ciel est bleu dans les villages de la vallée.");
        Article done =
                new Segmenter(true)
                        .segment(
                                article(
                                        "",
                                        Unit.whole("u0001", Kind.SENTENCE, 0, "", "", content)));
        assertThat(done.language()).isEqualTo("fr");
    }

    @Test
    void opensASpanishSentenceWithItsSigns() {
        assertThat(pieces("Llegó tarde. ¿Quién lo vio? ¡Nadie! «¿Por qué?» Nadie habló.", "es"))
                .containsExactly(
                        "sentence: Llegó tarde.",
                        "sentence: ¿Quién lo vio?",
                        "sentence: ¡Nadie!",
                        "sentence: «¿Por qué?»",
                        "sentence: Nadie habló.");
    }

    @Test
    void keepsBrokenCharactersWhereTheyAre() {
        String text =
                "\ufeffOne\ud800 here.\r\n\r\nTwo\u0000 there.\rCafe\u0301 is open. שלום לכולם.";
        assertThat(pieces(text, "en"))
                .containsExactly(
                        "sentence: One\ud800 here.",
                        "sentence: Two\u0000 there.",
                        "sentence: Cafe\u0301 is open.",
                        "sentence: שלום לכולם.");
    }

    @Test
    void partsCarelessSentencesThatStartWithoutACapital() {
        assertThat(
                        pieces(
                                "what a crew!!! they sang for hours. see you in Marlowe. bring cake",
                                "en"))
                .containsExactly(
                        "sentence: what a crew!!!",
                        "sentence: they sang for hours.",
                        "sentence: see you in Marlowe.",
                        "sentence: bring cake");
        assertThat(pieces("The Univ. of Marlow has it, approx. one in ten.", "en")).hasSize(1);
    }
}
