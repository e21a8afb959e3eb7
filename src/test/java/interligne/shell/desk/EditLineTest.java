package interligne.shell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.language.Languages;
import interligne.language.text.Typography;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types on the line of a terminal that takes its keys from a string. */
class EditLineTest {

    private static final String ESCAPE = "\u001b";
    private static final String BACKSPACE = "\u007f";
    private static final Typography FRENCH = Languages.of("fr").orElseThrow().typography("fr-FR");

    private static final Sheet SHEET =
            new Sheet(
                    "> ",
                    "",
                    "The <1>cloud</1> grows.",
                    List.of("nuage", "Google Cloud"),
                    "Le nuage grandit.",
                    List.of("<1>", "</1>"),
                    FRENCH);

    @Test
    void plainMarksBecomeFrenchOnes() throws IOException {
        assertThat(edit("L'IA, \"oui\"?\r")).contains("L’IA, «\u00a0oui\u00a0»\u202f?");
    }

    @Test
    void backspaceRightBehindGivesThePlainMarkBack() throws IOException {
        assertThat(edit("non ?" + BACKSPACE + "\r")).contains("non ?");
    }

    @Test
    void laterBackspaceDeletes() throws IOException {
        assertThat(edit("non?a" + BACKSPACE + BACKSPACE + "\r")).contains("non\u202f");
    }

    @Test
    void keysInsertTermsAndTags() throws IOException {
        assertThat(edit("le " + ESCAPE + "t" + ESCAPE + "1" + ESCAPE + "t\r"))
                .contains("le <1>nuage</1>");
    }

    @Test
    void theMatchTakesTheWholeLine() throws IOException {
        assertThat(edit("abc" + ESCAPE + "m\r")).contains("Le nuage grandit.");
    }

    @Test
    void quotesComeInPairsWithTheCursorInside() throws IOException {
        assertThat(edit(ESCAPE + "goui\r")).contains("«\u00a0oui\u00a0»");
    }

    @Test
    void correctingCanBeSwitchedOff() throws IOException {
        assertThat(edit(ESCAPE + "q\"oui\"\r")).contains("\"oui\"");
    }

    @Test
    void signsThatKeyboardsLack() throws IOException {
        assertThat(edit("c" + ESCAPE + "our" + ESCAPE + " !\r")).contains("cœur\u00a0!");
    }

    @Test
    void ctrlDOnAnEmptyLineLeaves() throws IOException {
        assertThat(edit("\u0004")).isEmpty();
    }

    @Test
    void invisibleSpacesAreShown() {
        String text = "a\u00a0b\u202fc";
        assertThat(new VisibleSpaces(true).shown(text)).isEqualTo("a⍽b⎵c");
        assertThat(new VisibleSpaces(false).shown(text)).isEqualTo("a~b^c");
    }

    private static Optional<String> edit(String keys) throws IOException {
        return Keyboard.typing(keys, line -> line.edit(SHEET));
    }
}
