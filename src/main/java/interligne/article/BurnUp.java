package interligne.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the work on editions went on over time, from their history; where there is none, from the
 * times at which their translations were last changed.
 *
 * @param total all segments
 * @param steps what changed when, in the order of time: the first brings what was there before, the
 *     last one is now
 */
public record BurnUp(int total, List<Step> steps) {

    /**
     * A change of the two counts.
     *
     * @param at when
     * @param done how many more segments are translated or further
     * @param revised how many more segments are reviewed or final
     */
    public record Step(Instant at, int done, int revised) {

        Step plus(boolean oneDone, boolean oneRevised) {
            return new Step(at, done + (oneDone ? 1 : 0), revised + (oneRevised ? 1 : 0));
        }
    }

    /**
     * Where the editions stood.
     *
     * @param at when
     * @param done segments translated or further, with those that need no translation
     * @param revised segments reviewed or final, with those that need no translation
     */
    public record Point(Instant at, int done, int revised) {}

    /**
     * A segment that came from one state to another.
     *
     * @param segment its id
     * @param at when
     * @param from the state before
     * @param to the state after
     */
    public record Move(String segment, Instant at, State from, State to) {}

    /** Keeps the order of time. */
    public BurnUp {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparing(Step::at));
        steps = List.copyOf(sorted);
    }

    /**
     * The way of one edition.
     *
     * @param moves what its history tells, in the order of time; may be empty
     * @param now when it is looked at
     */
    public static BurnUp of(Edition edition, List<Move> moves, Instant now) {
        List<Translation> all = edition.translations();
        List<Move> told = moves.isEmpty() ? lastChanges(all) : moves;
        Map<String, State> states = new HashMap<>();
        told.forEach(move -> states.putIfAbsent(move.segment(), move.from()));
        Step end = new Step(now, 0, 0);
        Step begin = new Step(told.isEmpty() ? now : told.get(0).at(), 0, 0);
        for (Translation each : all) {
            State first = states.getOrDefault(each.id(), each.state());
            boolean done = each.done();
            end = end.plus(done, done && (each.untouched() || revised(each.state())));
            begin =
                    begin.plus(
                            each.untouched() || first.done(), each.untouched() || revised(first));
        }
        List<Step> steps = new ArrayList<>(List.of(begin));
        told.forEach(move -> steps.add(step(states, move)));
        int done = steps.stream().mapToInt(Step::done).sum();
        int revised = steps.stream().mapToInt(Step::revised).sum();
        steps.add(new Step(now, end.done() - done, end.revised() - revised));
        return new BurnUp(all.size(), steps);
    }

    private static List<Move> lastChanges(List<Translation> all) {
        List<Move> moves = new ArrayList<>();
        for (Translation each : all) {
            Instant at = each.at();
            if (at != null) {
                moves.add(new Move(each.id(), at, State.NEW, each.state()));
            }
        }
        moves.sort(Comparator.comparing(Move::at));
        return moves;
    }

    private static Step step(Map<String, State> states, Move move) {
        State from = Objects.requireNonNullElse(states.put(move.segment(), move.to()), move.from());
        return new Step(
                move.at(),
                (move.to().done() ? 1 : 0) - (from.done() ? 1 : 0),
                (revised(move.to()) ? 1 : 0) - (revised(from) ? 1 : 0));
    }

    private static boolean revised(State state) {
        return state == State.REVIEWED || state == State.FINAL;
    }

    /** Both together. */
    public BurnUp plus(BurnUp other) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(other.steps);
        return new BurnUp(total + other.total, all);
    }

    /** Where the editions stood after each step; at least two points. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        int done = 0;
        int revised = 0;
        for (Step step : steps) {
            done += step.done();
            revised += step.revised();
            points.add(new Point(step.at(), done, revised));
        }
        return points;
    }

    /** At most so many of the points, evenly chosen, the first and the last among them. */
    public List<Point> points(int most) {
        List<Point> points = points();
        if (points.size() <= most) {
            return points;
        }
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(points.get((int) ((long) i * (points.size() - 1) / (most - 1))));
        }
        return some;
    }
}
