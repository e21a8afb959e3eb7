package interligne.shell;

import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Progress;
import interligne.article.Standing;
import interligne.article.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Progress in words and figures. */
final class StatusText {

    private static final int BAR = 20;

    private StatusText() {}

    /** An article with all its editions. */
    static void article(Screen screen, Masthead article, List<Standing> editions) {
        screen.line(
                screen.styled(Screen.Style.BOLD, article.id())
                        + "  "
                        + Screen.clean(article.title())
                        + "  ("
                        + Prose.language(article.language())
                        + ")");
        editions.forEach(each -> edition(screen, each));
    }

    /** All articles together, one bar for each language. */
    static void together(Screen screen, int articles, List<Standing> languages) {
        screen.line(screen.styled(Screen.Style.BOLD, Prose.count(articles, "article") + " in all"));
        languages.forEach(each -> edition(screen, each));
    }

    /** One edition: bar, states, flags, words, languages, and what was asked for besides. */
    static void edition(Screen screen, Standing standing) {
        Progress progress = standing.progress();
        screen.line(
                "  "
                        + screen.styled(Screen.Style.BOLD, standing.target())
                        + "  "
                        + bar(screen, progress.percent(), BAR)
                        + " ".repeat(4 - String.valueOf(progress.percent()).length())
                        + progress.percent()
                        + " %"
                        + "  "
                        + progress.wordsDone()
                        + " of "
                        + Prose.count(progress.words(), "word")
                        + " done");
        screen.line(
                "      "
                        + Prose.count(progress.total(), "segment")
                        + ": "
                        + String.join(", ", states(progress, standing.target())));
        screen.line("      written in: " + languages(progress.languages()));
        new StandingText(screen).write(standing);
    }

    /** A bar of so many columns; full only at 100 per cent. */
    static String bar(Screen screen, int percent, int columns) {
        int full = percent * columns / 100;
        Screen.Style style = percent == 100 ? Screen.Style.GREEN : Screen.Style.YELLOW;
        return screen.styled(style, screen.drawn("█".repeat(full)))
                + screen.drawn("░".repeat(columns - full));
    }

    /** The states without those kept as they are, which are named by their reason. */
    private static List<String> states(Progress progress, String target) {
        int already = progress.with(Flag.ALREADY_TARGET);
        int keep = progress.with(Flag.KEEP);
        List<String> words = new ArrayList<>();
        for (State state : State.values()) {
            int count = progress.in(state) - (state == State.FINAL ? already + keep : 0);
            if (count > 0) {
                words.add(count + " " + state.label());
            }
        }
        if (already > 0) {
            words.add(already + " already in " + Prose.language(target) + " (already-target)");
        }
        if (keep > 0) {
            words.add(keep + " with nothing to translate (keep)");
        }
        if (progress.with(Flag.STALE) > 0) {
            words.add(progress.with(Flag.STALE) + " of them stale");
        }
        if (progress.with(Flag.LOCKED) > 0) {
            words.add(progress.with(Flag.LOCKED) + " of them locked");
        }
        return words.isEmpty() ? List.of("none") : words;
    }

    private static String languages(Map<String, Integer> languages) {
        List<String> words = new ArrayList<>();
        languages.forEach((tag, count) -> words.add(Prose.language(tag) + " " + count));
        return String.join(", ", words);
    }
}
