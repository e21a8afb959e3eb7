package interligne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import interligne.memory.Aligned;
import interligne.memory.Bead;
import interligne.shell.desk.Keyboard;
import interligne.shell.screen.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers the questions about doubtful pairs from a string of keys. */
class AlignSittingTest {

    private static final List<Bead> FOUND =
            List.of(
                    new Bead(0, 1, 0, 1, 0.9),
                    new Bead(1, 2, 1, 2, 0.3),
                    new Bead(2, 3, 2, 3, 0.2),
                    new Bead(3, 4, 3, 4, 0.8));

    @Test
    void aPairIsKeptOrParted() throws IOException {
        assertThat(reviewed("y\rn\r"))
                .containsExactly(
                        FOUND.get(0),
                        new Bead(1, 2, 1, 2, 1),
                        new Bead(2, 3, 2, 2, 0),
                        new Bead(3, 3, 2, 3, 0),
                        FOUND.get(3));
    }

    @Test
    void aPairJoinedWithTheNextIsAskedAboutAgain() throws IOException {
        assertThat(reviewed("j\rj\ry\r")).containsExactly(FOUND.get(0), new Bead(1, 4, 1, 4, 1));
    }

    @Test
    void whatIsNotReachedStaysAndOtherKeysAreAskedAgain() throws IOException {
        assertThat(reviewed("x\r\ry\rq\r"))
                .containsExactly(FOUND.get(0), new Bead(1, 2, 1, 2, 1), FOUND.get(2), FOUND.get(3));
        assertThat(reviewed("q\r")).isEqualTo(FOUND);
    }

    private static List<Bead> reviewed(String keys) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Screen screen = new Screen(nowhere, nowhere, false, 80);
        Aligned aligned = new Aligned(article("en"), article("fr"), "fr", FOUND);
        return Keyboard.typing(
                keys, line -> new AlignSitting(screen, line).through(aligned).beads());
    }

    private static Article article(String language) {
        List<Unit> units =
                IntStream.range(0, 4)
                        .mapToObj(
                                i -> {
                                    Content text = Content.of(language + " " + i);
                                    Span whole = new Span(0, text.text().length());
                                    Segment segment =
                                            new Segment(
                                                    "s000" + i,
                                                    Kind.SENTENCE,
                                                    language,
                                                    whole,
                                                    text,
                                                    false);
                                    return new Unit(
                                            "u000" + i,
                                            Kind.SENTENCE,
                                            0,
                                            "",
                                            language,
                                            text,
                                            List.of(segment));
                                })
                        .toList();
        return new Article(
                "a", "A", language, "", "text/plain", "", Map.of(), List.of(), units, 4, Map.of());
    }
}
