package interligne.exchange.review;

import interligne.article.State;
import interligne.article.Translation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the work on an edition went on over time, from its history; where there is none, from the
 * times at which its translations were last changed.
 *
 * @param points in the order of time, the last one when the page was written
 * @param total all segments
 */
record BurnUp(List<Point> points, int total) {

    /**
     * Where the edition stood.
     *
     * @param at when
     * @param done segments translated or further, with those that need no translation
     * @param revised segments reviewed or final, with those that need no translation
     */
    record Point(Instant at, int done, int revised) {}

    private static final int MOST_POINTS = 120;

    BurnUp {
        points = List.copyOf(points);
    }

    static BurnUp of(Review review) {
        List<Translation> all = review.edition().translations();
        int kept = (int) all.stream().filter(Translation::untouched).count();
        Tally past = new Tally(kept);
        List<Point> points = new ArrayList<>();
        for (Review.Step step : steps(review)) {
            past.move(step.segment(), State.of(step.to()).orElse(State.NEW));
            points.add(past.at(step.at()));
        }
        Tally now = new Tally(kept);
        all.stream()
                .filter(each -> !each.untouched() && each.done())
                .forEach(each -> now.move(each.id(), each.state()));
        if (points.isEmpty()) {
            points.add(new Point(review.made(), kept, kept));
        }
        points.add(now.at(review.made()));
        return new BurnUp(thinned(points), all.size());
    }

    /** Counts segments by how far they have come, while they move. */
    private static final class Tally {

        private final Map<String, State> states = new HashMap<>();
        private int done;
        private int revised;

        Tally(int kept) {
            done = kept;
            revised = kept;
        }

        void move(String segment, State to) {
            State from = Objects.requireNonNullElse(states.put(segment, to), State.NEW);
            done += (to.done() ? 1 : 0) - (from.done() ? 1 : 0);
            revised += (revised(to) ? 1 : 0) - (revised(from) ? 1 : 0);
        }

        private static boolean revised(State state) {
            return state == State.REVIEWED || state == State.FINAL;
        }

        Point at(Instant when) {
            return new Point(when, done, revised);
        }
    }

    private static List<Review.Step> steps(Review review) {
        if (!review.history().isEmpty()) {
            return review.history();
        }
        List<Review.Step> steps = new ArrayList<>();
        for (Translation each : review.edition().translations()) {
            Instant at = each.at();
            if (at != null) {
                String to = each.state().label();
                steps.add(new Review.Step(each.id(), at, each.by(), "", "", to, "", ""));
            }
        }
        steps.sort(Comparator.comparing(Review.Step::at));
        return steps;
    }

    private static List<Point> thinned(List<Point> points) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < MOST_POINTS; i++) {
            some.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_POINTS - 1))));
        }
        return some;
    }
}
