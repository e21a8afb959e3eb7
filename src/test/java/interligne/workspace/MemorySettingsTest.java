package interligne.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MemorySettingsTest {

    private static MemorySettings read(String memory) {
        byte[] bytes = ("{\"memory\": " + memory + "}").getBytes(StandardCharsets.UTF_8);
        return Settings.read("interligne.json", bytes).memory();
    }

    @Test
    void theLongestNameThatFitsASourceDecidesItsPenalty() {
        MemorySettings settings =
                read("{\"penalties\": {\"*\": 1, \"old*.tmx\": 5, \"old-fine.tmx\": 0}}");
        assertThat(settings.penalty("pump", "fr")).isEqualTo(1);
        assertThat(settings.penalty("old-2009.tmx", "fr")).isEqualTo(5);
        assertThat(settings.penalty("old-fine.tmx", "fr")).isZero();
        assertThat(MemorySettings.NONE.penalty("old-2009.tmx", "fr")).isZero();
    }

    @Test
    void aSourceIsForbiddenForAVariantOrForAllOfALanguage() {
        MemorySettings settings =
                read("{\"forbidden\": {\"fr-CA\": [\"paris*\"], \"de\": [\"*.tmx\"]}}");
        assertThat(settings.penalty("paris.tmx", "fr-CA")).isEqualTo(100);
        assertThat(settings.penalty("paris.tmx", "fr")).isZero();
        assertThat(settings.penalty("lyon.tmx", "fr-CA")).isZero();
        assertThat(settings.penalty("lyon.tmx", "de-AT")).isEqualTo(100);
    }

    @Test
    void aPenaltyThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> read("{\"penalties\": {\"old.tmx\": \"many\"}}"))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "interligne.json: the penalty of old.tmx is \"many\"; it must be a whole"
                                + " number from 0 to 100.");
        assertThatThrownBy(() -> read("7")).isInstanceOf(UserError.class);
    }
}
