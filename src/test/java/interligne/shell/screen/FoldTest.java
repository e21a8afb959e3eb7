package interligne.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Long lines on a narrow screen. */
class FoldTest {

    @Test
    void aLineThatFitsStaysAsItIs() {
        assertThat(Fold.of("  ten cubes ", 12)).isEqualTo("  ten cubes ");
    }

    @Test
    void breaksAtBlanksAndKeepsTheIndent() {
        assertThat(Fold.of("    the harbour is closed on Sundays", 20))
                .isEqualTo("    the harbour is\n    closed on\n    Sundays");
        assertThat(Fold.of("s0001 warning two words are missing", 20))
                .isEqualTo("s0001 warning two\n  words are missing");
    }

    @Test
    void aTableGoesOnUnderItsLastColumn() {
        assertThat(Fold.of("  --to LANG   the languages of its editions", 32))
                .isEqualTo("  --to LANG   the languages of\n              its editions");
    }

    @Test
    void noBreakSpacesHoldAndColoursTakeNoRoom() {
        assertThat(Fold.of("quite a lot\u00a0more", 14)).isEqualTo("quite a\n  lot\u00a0more");
        assertThat(Fold.of("\u001b[31mred words\u001b[0m here", 14))
                .isEqualTo("\u001b[31mred words\u001b[0m here");
    }

    @Test
    void aWordWiderThanTheScreenIsNotCut() {
        assertThat(Fold.of("see https://example.org/a/very/long/address now", 20))
                .isEqualTo("see\n  https://example.org/a/very/long/address\n  now");
    }
}
