package interligne.shell.screen;

import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Progress;
import interligne.article.Standing;
import interligne.article.State;
import java.util.ArrayList;
import java.util.List;

/** Progress in words and figures. */
public final class StatusText {

    private static final int BAR = 20;
    private static final String INDENT = "      ";

    private StatusText() {}

    /** An article with all its editions. */
    public static void article(Screen screen, Masthead article, List<Standing> editions) {
        screen.line(
                screen.styled(Screen.Style.BOLD, article.id())
                        + "  "
                        + Screen.clean(article.title())
                        + "  ("
                        + Prose.language(screen, article.language())
                        + ")");
        editions.forEach(each -> edition(screen, each));
    }

    /** All articles together, one bar for each language. */
    public static void together(Screen screen, int articles, List<Standing> languages) {
        String all = screen.said(Prose.count(articles, "article") + " in all");
        screen.line(screen.styled(Screen.Style.BOLD, all));
        languages.forEach(each -> edition(screen, each));
    }

    /** One edition: bar, states, flags, words, languages, and what was asked for besides. */
    public static void edition(Screen screen, Standing standing) {
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
                        + screen.said(
                                progress.wordsDone()
                                        + " of "
                                        + Prose.count(progress.words(), "word")
                                        + " done"));
        screen.line(
                INDENT
                        + screen.said(
                                progress.total()
                                        + (progress.total() == 1 ? " segment: " : " segments: ")
                                        + String.join(
                                                ", ",
                                                states(screen, progress, standing.target()))));
        screen.line(INDENT + screen.said("written in: " + languages(screen, progress)));
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
    private static List<String> states(Screen screen, Progress progress, String target) {
        int already = progress.with(Flag.ALREADY_TARGET);
        int keep = progress.with(Flag.KEEP);
        List<String> words = new ArrayList<>();
        for (State state : State.values()) {
            int count = progress.in(state) - (state == State.FINAL ? already + keep : 0);
            if (count > 0) {
                words.add(screen.said(count + " " + state.label()));
            }
        }
        if (already > 0) {
            String language = Prose.language(screen, target);
            words.add(screen.said(already + " already in " + language + " (already-target)"));
        }
        if (keep > 0) {
            words.add(screen.said(keep + " with nothing to translate (keep)"));
        }
        if (progress.with(Flag.STALE) > 0) {
            words.add(screen.said(progress.with(Flag.STALE) + " of them stale"));
        }
        if (progress.with(Flag.LOCKED) > 0) {
            words.add(screen.said(progress.with(Flag.LOCKED) + " of them locked"));
        }
        return words.isEmpty() ? List.of(screen.said("none")) : words;
    }

    private static String languages(Screen screen, Progress progress) {
        List<String> words = new ArrayList<>();
        progress.languages()
                .forEach((tag, count) -> words.add(Prose.language(screen, tag) + " " + count));
        return String.join(", ", words);
    }
}
