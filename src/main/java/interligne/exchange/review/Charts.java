package interligne.exchange.review;

import interligne.article.BurnUp;
import interligne.article.Progress;
import interligne.article.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Progress as two small pictures in SVG: a bar of states, and the way there over time. */
final class Charts {

    /** The states as the bar shows them: the furthest first. */
    static final List<State> ORDER =
            List.of(
                    State.FINAL,
                    State.REVIEWED,
                    State.TRANSLATED,
                    State.DRAFT,
                    State.REJECTED,
                    State.NEW);

    private static final int WIDTH = 320;
    private static final int HEIGHT = 84;
    private static final int LEFT = 4;
    private static final int TOP = 8;
    private static final int MOST_POINTS = 120;

    private final Html html;
    private final PageWords words;

    Charts(Html html, PageWords words) {
        this.html = html;
        this.words = words;
    }

    /** A bar as wide as its place, with a legend that says the same in words. */
    void states(Progress progress) {
        List<String> said = new ArrayList<>();
        ORDER.forEach(
                state -> said.add(words.say("state." + state.label()) + " " + progress.in(state)));
        html.open("svg", "class", "bar", "viewBox", "0 0 1000 12", "preserveAspectRatio", "none");
        html.raw("<title>").text(String.join(", ", said)).raw("</title>");
        double at = 0;
        for (State state : ORDER) {
            double width =
                    progress.total() == 0 ? 0 : 1000.0 * progress.in(state) / progress.total();
            if (width > 0) {
                html.open(
                        "rect",
                        "class",
                        "fill-" + state.label(),
                        "x",
                        decimal(at),
                        "y",
                        "0",
                        "width",
                        decimal(Math.max(1, width - 2)),
                        "height",
                        "12");
                html.close("rect");
            }
            at += width;
        }
        html.close("svg").open("ul", "class", "legend");
        for (State state : ORDER) {
            if (progress.in(state) > 0) {
                html.open("li")
                        .open("span", "class", "dot s-" + state.label(), "aria-hidden", "true");
                html.close("span").text(words.say("state." + state.label()) + " ");
                html.element("b", words.number(progress.in(state))).close("li");
            }
        }
        html.close("ul").line();
    }

    /** The line of what is done, and under it the line of what a second person has revised. */
    void burnUp(BurnUp way) {
        List<BurnUp.Point> points = way.points(MOST_POINTS);
        BurnUp.Point first = points.get(0);
        BurnUp.Point last = points.get(points.size() - 1);
        String from = words.day(first.at());
        String to = words.day(last.at());
        String said =
                words.say("chart.said")
                        .replace("@from", from)
                        .replace("@to", to)
                        .replace("@done", words.number(last.done()))
                        .replace("@revised", words.number(last.revised()))
                        .replace("@total", words.number(way.total()));
        html.open("figure", "class", "burnup");
        String box = "0 0 " + WIDTH + " " + (HEIGHT + 4);
        html.open("svg", "viewBox", box, "role", "img", "aria-label", said);
        html.raw(
                "<line class=\"goal\" x1=\""
                        + LEFT
                        + "\" x2=\""
                        + (WIDTH - LEFT)
                        + "\" y1=\""
                        + TOP);
        html.raw("\" y2=\"" + TOP + "\"/>");
        line(way, BurnUp.Point::done, "done");
        line(way, BurnUp.Point::revised, "revised");
        html.raw("<line class=\"ground\" x1=\"" + LEFT + "\" x2=\"" + (WIDTH - LEFT) + "\" y1=\"");
        html.raw(HEIGHT + "\" y2=\"" + HEIGHT + "\"/>").close("svg");
        html.open("figcaption").element("span", from).open("span");
        html.element("span", words.say("state.translated"), "class", "key-done");
        html.element("span", words.say("state.reviewed"), "class", "key-revised").close("span");
        html.element("span", from.equals(to) ? "" : to).close("figcaption").close("figure").line();
    }

    private void line(BurnUp way, ToIntFunction<BurnUp.Point> count, String style) {
        List<BurnUp.Point> points = way.points(MOST_POINTS);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double x = LEFT + (WIDTH - 2 * LEFT) * share(points, i);
            double y =
                    HEIGHT
                            - (HEIGHT - TOP)
                                    * count.applyAsInt(points.get(i))
                                    / (double) Math.max(1, way.total());
            path.append(i == 0 ? "M" : "H" + decimal(x) + "V")
                    .append(i == 0 ? decimal(x) + " " : "");
            path.append(decimal(y));
        }
        html.open("path", "class", "area " + style, "d", path + "V" + HEIGHT + "H" + LEFT + "Z");
        html.close("path")
                .open("path", "class", "line " + style, "d", path.toString())
                .close("path");
    }

    /** Where a point lies between the first and the last in time, from 0 to 1. */
    private static double share(List<BurnUp.Point> points, int i) {
        long whole =
                Duration.between(points.get(0).at(), points.get(points.size() - 1).at())
                        .toSeconds();
        long part = Duration.between(points.get(0).at(), points.get(i).at()).toSeconds();
        return whole <= 0 ? (double) i / Math.max(1, points.size() - 1) : (double) part / whole;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
