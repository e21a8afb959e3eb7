package interligne.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interligne.article.Span;
import interligne.article.UserError;
import interligne.check.Proofreader;
import interligne.workspace.UserFiles;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs where {@code interligne grammar fetch} has been run; the build carries no LanguageTool. */
class LanguageToolTest {

    private static Proofreader tool = Proofreader.NONE;

    @BeforeAll
    static void isHere() {
        assumeTrue(
                UserFiles.exists(LanguageTool.folder()),
                "LanguageTool is not here: interligne grammar fetch");
        tool = LanguageTool.load();
    }

    @Test
    void readsGrammarAndSpellingWithTheirPlaces() {
        String text = "Les puce coûtent cher. L’entreprize le sait.";

        List<Proofreader.Remark> remarks = tool.read(text, List.of(), "fr-FR");

        assertThat(remarks)
                .extracting(each -> each.place().in(text) + " " + each.spelling())
                .containsExactly("Les puce false", "entreprize true");
        assertThat(remarks.get(1).fix()).isEqualTo("entreprise");
    }

    @Test
    void placesCountTheTagsThatAreNotRead() {
        String text = "Les <b>puce</b> coûtent cher.";

        List<Proofreader.Remark> remarks =
                tool.read(text, List.of(new Span(4, 7), new Span(11, 15)), "fr");

        assertThat(remarks)
                .extracting(each -> each.place().in(text))
                .containsExactly("Les <b>puce");
    }

    @Test
    void leavesTypeAndStyleToOthers() {
        assertThat(tool.read("Il a dit:  \"oui\" ... et c'est tout;", List.of(), "fr-CA"))
                .isEmpty();
    }

    @Test
    void aVariantHasItsOwnSpelling() {
        assertThat(tool.read("The colour is red.", List.of(), "en-GB")).isEmpty();
        assertThat(tool.read("The colour is red.", List.of(), "en-US"))
                .extracting(Proofreader.Remark::fix)
                .containsExactly("color");
    }

    @Test
    void saysWhichLanguageItDoesNotKnow() {
        assertThatThrownBy(() -> tool.read("Hola.", List.of(), "es"))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "LanguageTool is not here for the language \"es\": leave --grammar out, or"
                                + " choose others with --to.");
    }
}
