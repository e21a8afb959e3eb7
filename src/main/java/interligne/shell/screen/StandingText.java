package interligne.shell.screen;

import interligne.article.Breakdown;
import interligne.article.BurnUp;
import interligne.article.Obstacle;
import interligne.article.PostEdit;
import interligne.article.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What {@code status} tells on request: parts, obstacles, the way of the work. */
final class StandingText {

    private static final String INDENT = "      ";
    private static final int BAR = 10;
    private static final int COLUMNS = 54; // with the axis the picture is 60 wide
    private static final int ROWS = 10;

    private final Screen screen;

    StandingText(Screen screen) {
        this.screen = screen;
    }

    void write(Standing standing) {
        standing.parts().forEach((by, breakdown) -> parts(by, breakdown, standing));
        standing.engines().forEach(this::postEdit);
        standing.obstacles().ifPresent(all -> obstacles(all, standing.target()));
        standing.way().ifPresent(this::way);
    }

    private void parts(Breakdown.By by, Breakdown breakdown, Standing standing) {
        Map<String, Breakdown.Part> parts = breakdown.parts();
        int width =
                parts.keySet().stream().mapToInt(each -> shown(by, each).length()).max().orElse(0);
        parts.forEach(
                (name, part) -> {
                    int words = Math.max(1, standing.progress().words());
                    int percent = (int) (100L * part.words() / words);
                    String shown = shown(by, name);
                    screen.line(
                            INDENT
                                    + shown
                                    + " ".repeat(width - shown.length() + 2)
                                    + StatusText.bar(screen, percent, BAR)
                                    + String.format(java.util.Locale.ROOT, " %3d %%  ", percent)
                                    + screen.said(Prose.count(part.words(), "word"))
                                    + ", "
                                    + screen.said(Prose.count(part.segments(), "segment")));
                });
    }

    private String shown(Breakdown.By by, String name) {
        return by == Breakdown.By.LANGUAGE
                ? Prose.language(screen, name)
                : Screen.clean(by == Breakdown.By.PERSON ? name : screen.said("origin", name));
    }

    private void postEdit(String engine, PostEdit work) {
        screen.line(
                INDENT
                        + Screen.clean(engine)
                        + "  "
                        + screen.said(
                                Prose.count(work.drafts(), "draft")
                                        + ", "
                                        + work.taken()
                                        + " taken up by people, "
                                        + work.unchanged()
                                        + " of them unchanged")
                        + (work.taken() == 0
                                ? ""
                                : screen.said("; " + work.percent() + " % changed on average")));
    }

    private void obstacles(List<Obstacle> all, String target) {
        if (all.isEmpty()) {
            screen.line(INDENT + screen.said("nothing is stale, rejected or wrong"));
        }
        all.forEach(each -> obstacle(each, target));
    }

    private void obstacle(Obstacle each, String target) {
        boolean error = each.why().equals(Obstacle.ERROR);
        String what = each.what().isEmpty() ? "" : (error ? " " : ": ") + Screen.clean(each.what());
        screen.line(
                INDENT
                        + each.article()
                        + "/"
                        + target
                        + " "
                        + each.segment()
                        + "  "
                        + screen.styled(
                                error ? Screen.Style.RED : Screen.Style.YELLOW,
                                screen.said(each.why()))
                        + what);
    }

    /** Columns of time from the first change to now; each shows the last count in it. */
    private void way(BurnUp way) {
        List<BurnUp.Point> points = way.points();
        int[] done = new int[COLUMNS];
        int[] revised = new int[COLUMNS];
        fill(points, done, revised);
        for (int row = ROWS; row >= 1; row--) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < COLUMNS; i++) {
                boolean high = tenths(revised[i], way.total()) >= row;
                boolean low = tenths(done[i], way.total()) >= row;
                line.append(high ? '█' : low ? '▒' : ' ');
            }
            String axis = row == ROWS ? "100 %" : row == ROWS / 2 ? " 50 %" : "     ";
            screen.line(axis + screen.drawn("│" + line).stripTrailing());
        }
        BurnUp.Point last = points.get(points.size() - 1);
        String from = Moment.shown(points.get(0).at());
        String to = Moment.shown(last.at());
        int gap = Math.max(2, COLUMNS - from.length() - to.length());
        screen.line(INDENT + (from.equals(to) ? from : from + " ".repeat(gap) + to));
        screen.line(
                INDENT
                        + screen.said(
                                screen.drawn("█ ")
                                        + last.revised()
                                        + " reviewed   "
                                        + screen.drawn("▒ ")
                                        + last.done()
                                        + " translated   of "
                                        + Prose.count(way.total(), "segment")));
    }

    private static void fill(List<BurnUp.Point> points, int[] done, int[] revised) {
        long start = points.get(0).at().toEpochMilli();
        long length = Math.max(1, points.get(points.size() - 1).at().toEpochMilli() - start);
        Arrays.fill(done, -1);
        for (BurnUp.Point point : points) {
            long column = (point.at().toEpochMilli() - start) * (COLUMNS - 1) / length;
            done[(int) column] = point.done();
            revised[(int) column] = point.revised();
        }
        for (int i = 1; i < COLUMNS; i++) {
            if (done[i] < 0) {
                done[i] = done[i - 1];
                revised[i] = revised[i - 1];
            }
        }
    }

    /** In tenths of the whole, rounded; nothing and everything only where it is so. */
    private static int tenths(int count, int total) {
        int tenths = Math.round(10f * count / Math.max(1, total));
        return count == total || count == 0 ? tenths : Math.max(1, Math.min(9, tenths));
    }
}
