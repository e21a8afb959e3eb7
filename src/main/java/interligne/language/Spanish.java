package interligne.language;

import interligne.language.text.Typography;
import java.util.Map;

/** Spanish as an article language: it is told apart and divided into sentences. */
final class Spanish {

    private Spanish() {}

    static Language language() {
        return new PlainLanguage(
                "es",
                "Spanish",
                new Typography(
                        "es-ES", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false,
                        true),
                Map.of(3, "mil", 6, "millón", 9, "mil millones", 12, "billón"),
                Map.of(3, "mil", 6, "millones", 9, "mil millones", 12, "billones"));
    }
}
