package interligne.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.BurnUp;
import interligne.article.Progress;
import interligne.article.Standing;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way of the work drawn in a terminal. */
class StandingTextTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    private static BurnUp.Step step(int day, int done, int revised) {
        return new BurnUp.Step(START.plusSeconds(86_400L * day), done, revised);
    }

    private static List<String> drawn(boolean blocks) {
        BurnUp way = new BurnUp(100, List.of(step(0, 10, 10), step(9, 50, 0), step(18, 39, 40)));
        Progress none = new Progress(100, Map.of(), Map.of(), 0, 0, Map.of());
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out);
        new StandingText(new Screen(to, to, false, 80, blocks))
                .write(
                        new Standing(
                                "fr",
                                none,
                                Map.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.of(way)));
        return out.toString().lines().toList();
    }

    @Test
    void thePictureIsSixtyColumnsWideAndSaysWhatIsDone() {
        assertThat(drawn(true))
                .startsWith(
                        "100 %│",
                        "     │" + " ".repeat(53) + "▒",
                        "     │" + " ".repeat(53) + "▒",
                        "     │" + " ".repeat(53) + "▒",
                        "     │" + " ".repeat(26) + "▒".repeat(28),
                        " 50 %│" + " ".repeat(26) + "▒".repeat(27) + "█")
                .endsWith("      █ 50 reviewed   ▒ 99 translated   of 100 segments")
                .hasSize(12)
                .allMatch(line -> line.length() <= 60);
        assertThat(drawn(true).get(9)).isEqualTo("     │" + "█".repeat(54));
    }

    @Test
    void withoutUnicodeThePictureIsAscii() {
        assertThat(drawn(false)).allMatch(line -> line.chars().allMatch(c -> c < 128));
        assertThat(drawn(false).get(5)).endsWith("+++#");
    }
}
