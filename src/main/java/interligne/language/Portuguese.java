package interligne.language;

import interligne.language.text.Typography;
import java.util.Map;

/** Portuguese as an article language: it is told apart and divided into sentences. */
final class Portuguese {

    private Portuguese() {}

    static Language language() {
        return new PlainLanguage(
                "pt",
                "Portuguese",
                new Typography(
                        "pt-PT", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false,
                        true),
                Map.of(3, "mil", 6, "milhão", 9, "mil milhões", 12, "bilião"),
                Map.of(3, "mil", 6, "milhões", 9, "mil milhões", 12, "biliões"));
    }
}
