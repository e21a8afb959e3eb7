package interligne.shell;

import interligne.memory.Match;
import interligne.memory.WordDiff;
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
            about += ", " + match.uses() + " times";
        }
        String fit = match.kind() == Match.Kind.FUZZY ? "" : " " + match.kind().label();
        screen.line(
                "  "
                        + screen.styled(Screen.Style.GREEN, match.score() + fit)
                        + "  "
                        + screen.styled(Screen.Style.DIM, Screen.clean(about)));
        if (match.score() < 100) {
            screen.line("      " + diff(screen, match.unit().source().text(), source));
        }
        screen.line("      " + Screen.clean(match.proposal().text()));
    }

    private static String day(long seconds) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(
                Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    /** What stands only in the unit in [-…-], what stands only in the source at hand in {+…+}. */
    private static String diff(Screen screen, String old, String now) {
        StringBuilder shown = new StringBuilder();
        for (WordDiff.Piece piece : WordDiff.of(old, now)) {
            String text = Screen.clean(piece.text());
            shown.append(
                    switch (piece.fate()) {
                        case SAME -> text;
                        case GONE -> screen.styled(Screen.Style.RED, "[-" + text + "-]");
                        case ADDED -> screen.styled(Screen.Style.GREEN, "{+" + text + "+}");
                    });
        }
        return shown.toString();
    }
}
