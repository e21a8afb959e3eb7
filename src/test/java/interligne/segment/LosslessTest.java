package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Unit;
import interligne.language.Languages;
import interligne.language.PublishedRules;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text: segments lie in order inside it, and what lies between holds no word. */
class LosslessTest {

    private static final List<String> BITS =
            List.of(
                    "Word",
                    "word",
                    "NASA",
                    "OpenAI",
                    "le",
                    "The",
                    "While",
                    "M.",
                    "Inc.",
                    "e.g.",
                    "3.5",
                    "1.",
                    "2)",
                    "(a)",
                    "•",
                    "-",
                    ",",
                    ".",
                    "?",
                    "!",
                    "…",
                    "...",
                    ":",
                    ";",
                    "«",
                    "»",
                    "“",
                    "”",
                    "\"",
                    "'",
                    "(",
                    ")",
                    "[3]",
                    " ",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\r\n",
                    "\n\n",
                    "\t",
                    "\u00a0",
                    "\u202f",
                    "\ufeff",
                    "\u0000",
                    "\ud800",
                    "\udc00",
                    "\ud83d\ude00",
                    "e\u0301",
                    "שלום",
                    "مرحبا",
                    "\u200f",
                    "中文。",
                    "http://a.b/c?D=e",
                    "x.Y",
                    "<1>",
                    "</1>",
                    "<2/>",
                    "To read ");

    private static String text(Random random, int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bits; i++) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    private static void holds(String text, List<Segment> segments) {
        StringBuilder again = new StringBuilder();
        int done = 0;
        for (Segment segment : segments) {
            assertThat(segment.span().start()).isGreaterThanOrEqualTo(done);
            assertThat(segment.source().text()).isEqualTo(segment.span().in(text));
            assertThat(wordless(segment.source().text())).as(segment.source().text()).isFalse();
            String between = text.substring(done, segment.span().start());
            assertThat(wordless(between)).as("between: " + between).isTrue();
            again.append(between).append(segment.source().text());
            done = segment.span().end();
        }
        assertThat(wordless(text.substring(done))).as("rest: " + text.substring(done)).isTrue();
        assertThat(again.append(text.substring(done))).hasToString(text);
    }

    private static boolean wordless(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    @Test
    void thousandsOfTextsKeepEveryCharacter() {
        Random random = new Random(20261124);
        Segmenter repairing = new Segmenter(true);
        Segmenter plain = new Segmenter(false);
        Segmenter ruled = new Segmenter(true, PublishedRules.all().alone(false));
        Segmenter alone = new Segmenter(true, PublishedRules.all());
        for (int i = 0; i < 6000; i++) {
            String text = text(random, 1 + random.nextInt(60));
            String language = i % 3 == 0 ? "en" : i % 3 == 1 ? "fr" : Languages.UNDETERMINED;
            holds(text, repairing.segment(text, language));
            holds(text, plain.segment(text, language));
            if (i % 10 == 0) {
                holds(text, ruled.segment(text, language));
                holds(text, alone.segment(text, language));
            }
        }
    }

    @Test
    void thousandsOfContentsWithCodesKeepEveryTag() {
        Random random = new Random(7);
        List<Code> codes =
                List.of(
                        new Code(1, true, "bold", Map.of()),
                        new Code(2, false, Code.BREAK, Map.of()));
        for (int i = 0; i < 3000; i++) {
            Content content = new Content(text(random, 1 + random.nextInt(40)), codes);
            Kind kind = Kind.values()[i % Kind.values().length];
            Unit unit = Unit.whole("u0001", kind, 0, "", "", content);
            Article whole =
                    new Article(
                            "a",
                            "A",
                            "en",
                            "a.txt",
                            "text/plain",
                            "",
                            Map.of(),
                            List.of(),
                            List.of(unit),
                            4,
                            Map.of());
            Article done = new Segmenter(true).segment(whole);
            assertThat(done.lastSegment()).isEqualTo(4 + done.segments().size());
            assertThat(done.units().get(0).content()).isEqualTo(content);
        }
    }

    @Test
    void strangeTextsAreTakenAsTheyAre() {
        Segmenter segmenter = new Segmenter(true);
        String million = "x".repeat(1_000_000);
        assertThat(segmenter.segment(million, "en")).hasSize(1);
        assertThat(segmenter.segment("aB".repeat(200_000), "en")).hasSize(1);
        assertThat(segmenter.segment("?".repeat(300_000), "en")).isEmpty();
        assertThat(segmenter.segment(". ".repeat(300_000), "en")).isEmpty();
        assertThat(segmenter.segment("[".repeat(300_000) + "a.", "fr")).hasSize(1);
        assertThat(segmenter.segment("\n".repeat(300_000), "en")).isEmpty();
        assertThat(segmenter.segment("One.A".repeat(100_000), "en")).isNotEmpty();
        assertThat(segmenter.segment("", "en")).isEmpty();
    }
}
