package interligne.language;

import interligne.language.text.Typography;
import java.util.Map;

/** German as an article language: it is told apart and divided into sentences. */
final class German {

    private German() {}

    static Language language() {
        return new PlainLanguage(
                "de",
                "German",
                new Typography(
                        "de-DE", '„', '“', "", "”‟", "", "", ";!?:,.", true, false, true, false,
                        true),
                Map.of(3, "Tausend", 6, "Million", 9, "Milliarde", 12, "Billion"),
                Map.of(3, "Tausend", 6, "Millionen", 9, "Milliarden", 12, "Billionen"));
    }
}
