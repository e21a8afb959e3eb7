package interligne.segment;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is certain of everything that a regular expression matches, so that it is only tried where
 * it can match.
 *
 * @param min fewest UTF-16 units
 * @param max most UTF-16 units, {@link #ENDLESS} when nobody knows
 * @param first what the match begins with, when it is not empty
 * @param last what it ends with, when it is not empty
 * @param all what may stand in it
 * @param needed of each of these sets one character stands in it
 * @param anchored whether it starts where the text starts
 * @param run the set whose greedy run the expression begins with: started inside such a run it ends
 *     where it ends when started at the first of the run; null when it does not begin so
 */
record Shape(
        int min,
        int max,
        SignSet first,
        SignSet last,
        SignSet all,
        List<SignSet> needed,
        boolean anchored,
        @Nullable SignSet run) {

    static final int ENDLESS = 1_000_000;

    /** Nothing is certain. */
    static final Shape ANY =
            new Shape(0, ENDLESS, SignSet.ALL, SignSet.ALL, SignSet.ALL, List.of(), false, null);

    static final Shape EMPTY =
            new Shape(0, 0, SignSet.NONE, SignSet.NONE, SignSet.NONE, List.of(), false, null);

    /** The start of the text. */
    static final Shape START =
            new Shape(0, 0, SignSet.NONE, SignSet.NONE, SignSet.NONE, List.of(), true, null);

    /** One character of a set, which has two units above U+FFFF. */
    static Shape one(SignSet of) {
        return new Shape(1, of.other() ? 2 : 1, of, of, of, List.of(of), false, null);
    }

    Shape then(Shape next) {
        return new Shape(
                min + next.min,
                Math.min(ENDLESS, max + next.max),
                min == 0 ? first.or(next.first) : first,
                next.min == 0 ? last.or(next.last) : next.last,
                all.or(next.all),
                Stream.concat(needed.stream(), next.needed.stream()).toList(),
                anchored || (max == 0 && next.anchored),
                run);
    }

    Shape or(Shape other) {
        List<SignSet> both =
                needed.isEmpty() || other.needed.isEmpty()
                        ? List.of()
                        : List.of(rarest().or(other.rarest()));
        return new Shape(
                Math.min(min, other.min),
                Math.max(max, other.max),
                first.or(other.first),
                last.or(other.last),
                all.or(other.all),
                both,
                anchored && other.anchored,
                null);
    }

    private SignSet rarest() {
        return needed.stream().min(Comparator.comparingInt(SignSet::size)).orElse(SignSet.ALL);
    }

    /** This so many times; {@code to} may be {@link #ENDLESS}. */
    Shape times(int from, int to) {
        return new Shape(
                (int) Math.min(ENDLESS, (long) min * from),
                (int) Math.min(ENDLESS, (long) max * to),
                first,
                last,
                all,
                from == 0 ? List.of() : needed,
                from > 0 && anchored,
                null);
    }

    /** The same, known to begin with a greedy run of a set. */
    Shape running(@Nullable SignSet of) {
        return new Shape(min, max, first, last, all, needed, anchored, of);
    }
}
