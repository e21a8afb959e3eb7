package interligne.language;

import interligne.language.text.Typography;
import java.util.Map;

/** Italian as an article language: it is told apart and divided into sentences. */
final class Italian {

    private Italian() {}

    static Language language() {
        return new PlainLanguage(
                "it",
                "Italian",
                new Typography(
                        "it-IT", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false,
                        true),
                Map.of(3, "mila", 6, "milione", 9, "miliardo", 12, "bilione"),
                Map.of(3, "mila", 6, "milioni", 9, "miliardi", 12, "bilioni"));
    }
}
