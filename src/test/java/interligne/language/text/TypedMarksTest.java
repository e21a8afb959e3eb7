package interligne.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types texts key by key; ␣ stands for U+00A0 and ⎵ for U+202F. */
class TypedMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "fr-FR | Il dit \"oui\". | Il dit «␣oui␣».",
                "fr-FR | Il dit \" oui \". | Il dit «␣ oui␣».",
                "fr-FR | l'IA | l’IA",
                "fr-FR | Et alors? | Et alors⎵?",
                "fr-FR | Et alors ? | Et alors⎵?",
                "fr-FR | Quoi?! | Quoi⎵?!",
                "fr-FR | Voici: un ; deux | Voici␣: un⎵; deux",
                "fr-FR | Attendez... | Attendez…",
                "fr-FR | https://exemple.fr/?a=1!... | https://exemple.fr/?a=1!...",
                "fr-FR | à 14:30 | à 14:30",
                "fr-FR | 40 % de 10 € | 40␣% de 10␣€",
                "fr-FR | 40% | 40␣%",
                "fr-FR | <<oui>> | «␣oui␣»",
                "fr-FR | un écran de 5\" | un écran de 5\"",
                "fr-FR | (!) | (!)",
                "fr-FR | \"Oui!\" | «␣Oui⎵!␣»",
                "fr-CA | Et alors? Oui: non | Et alors? Oui␣: non",
                "en | \"It's here\", he said. | “It’s here”, he said.",
                "en | He said 'no'. | He said ‘no’.",
                "en | Well... yes--no? | Well… yes—no?",
                "en | a << b | a << b"
            })
    void aTypedTextBecomes(String locale, String typed, String expected) {
        Typography type = Languages.of(locale).orElseThrow().typography(locale);
        assertThat(typed(type, typed)).isEqualTo(spaces(expected));
    }

    private static String typed(Typography type, String keys) {
        TypedMarks marks = new TypedMarks(type);
        StringBuilder text = new StringBuilder();
        for (char key : keys.toCharArray()) {
            TypedMarks.Stroke stroke = marks.typed(text.toString(), key);
            text.setLength(text.length() - stroke.erased());
            text.append(stroke.inserted());
        }
        return text.toString();
    }

    private static String spaces(String shown) {
        return shown.replace('␣', Typography.NO_BREAK).replace('⎵', Typography.NARROW);
    }
}
