package interligne.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text with inline codes. */
class ContentTest {

    private static final Code BOLD = new Code(1, true, "bold", Map.of());
    private static final Code PROGRAM = new Code(2, true, Code.CODE, Map.of());
    private static final Code BREAK = new Code(3, false, Code.BREAK, Map.of());

    private final Content content =
            new Content(
                    "Use <1>now</1><3/>the <2>run()</2> call, not <9>.",
                    List.of(BOLD, PROGRAM, BREAK));

    @Test
    void aTagWithoutItsCodeIsText() {
        assertThat(content.plain()).isEqualTo("Use nowthe run() call, not <9>.");
    }

    @Test
    void programTextIsProtectedWithItsTags() {
        assertThat(content.protectedSpans().stream().map(span -> span.in(content.text())))
                .containsExactly("<1>", "</1>", "<3/>", "<2>run()</2>");
    }

    @Test
    void everyKindIsAnsweredFor() {
        String shown =
                content.render(
                        String::toUpperCase, tag -> "{" + tag.role() + tag.code().id() + "}");
        assertThat(shown)
                .isEqualTo("USE {OPEN1}NOW{CLOSE1}{ALONE3}THE {OPEN2}RUN(){CLOSE2} CALL, NOT <9>.");
    }

    @Test
    void aPartHasOnlyItsOwnCodes() {
        Content part = content.part(new Span(4, 14));
        assertThat(part).isEqualTo(new Content("<1>now</1>", List.of(BOLD)));
    }
}
