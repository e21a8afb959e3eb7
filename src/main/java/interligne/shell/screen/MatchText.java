package interligne.shell.screen;

import interligne.memory.Match;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A match on the screen: its score, what changed against the source at hand, and the proposal. */
final class MatchText {

    private MatchText() {}

    static void write(Screen screen, String source, Match match) {
        String about = match.unit().origin();
        if (!match.unit().person().isEmpty()) {
            about += ", " + match.unit().person();
        }
        if (match.unit().seconds() > 0) {
            about += ", " + day(match.unit().seconds());
        }
        if (match.uses() > 1) {
            about += ", " + screen.said(match.uses() + " times");
        }
        String fit =
                match.kind() == Match.Kind.FUZZY
                        ? ""
                        : " " + screen.said("match", match.kind().label());
        screen.line(
                "  "
                        + screen.styled(Screen.Style.GREEN, match.score() + fit)
                        + "  "
                        + screen.styled(Screen.Style.DIM, Screen.clean(about)));
        if (!match.unit().source().text().equals(source)) {
            screen.line("      " + WordDiffText.of(screen, match.unit().source().text(), source));
        }
        screen.line("      " + Screen.clean(match.proposal().text()));
    }

    private static String day(long seconds) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(
                Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }
}
