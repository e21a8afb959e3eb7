package interligne.segment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is certain of everything that a regular expression matches, so that it is only tried where
 * it can match.
 *
 * @param min fewest UTF-16 units
 * @param max most UTF-16 units, {@link #ENDLESS} when nobody knows
 * @param first what the match begins with, when it is not empty
 * @param last what it ends with, when it is not empty
 * @param parts what may stand in it, part after part
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
        List<Part> parts,
        List<SignSet> needed,
        boolean anchored,
        @Nullable SignSet run) {

    static final int ENDLESS = 1_000_000;

    /**
     * A part of the match.
     *
     * @param all what may stand in it
     * @param max most UTF-16 units
     */
    record Part(SignSet all, int max) {}

    /** Nothing is certain. */
    static final Shape ANY = one(SignSet.ALL).times(0, ENDLESS);

    static final Shape EMPTY =
            new Shape(0, 0, SignSet.NONE, SignSet.NONE, List.of(), List.of(), false, null);

    /** The start of the text. */
    static final Shape START =
            new Shape(0, 0, SignSet.NONE, SignSet.NONE, List.of(), List.of(), true, null);

    /** One character of a set, which has two units above U+FFFF. */
    static Shape one(SignSet of) {
        int max = of.other() ? 2 : 1;
        return new Shape(1, max, of, of, List.of(new Part(of, max)), List.of(of), false, null);
    }

    Shape then(Shape next) {
        return new Shape(
                min + next.min,
                Math.min(ENDLESS, max + next.max),
                min == 0 ? first.or(next.first) : first,
                next.min == 0 ? last.or(next.last) : next.last,
                Stream.concat(parts.stream(), next.parts.stream()).toList(),
                Stream.concat(needed.stream(), next.needed.stream()).toList(),
                anchored || (max == 0 && next.anchored),
                run);
    }

    Shape or(Shape other) {
        List<SignSet> both =
                needed.isEmpty() || other.needed.isEmpty()
                        ? List.of()
                        : List.of(rarest().or(other.rarest()));
        int longest = Math.max(max, other.max);
        return new Shape(
                Math.min(min, other.min),
                longest,
                first.or(other.first),
                last.or(other.last),
                List.of(new Part(all().or(other.all()), longest)),
                both,
                anchored && other.anchored,
                null);
    }

    private SignSet rarest() {
        return needed.stream().min(Comparator.comparingInt(SignSet::size)).orElse(SignSet.ALL);
    }

    /** What may stand in it. */
    SignSet all() {
        return parts.stream().map(Part::all).reduce(SignSet.NONE, SignSet::or);
    }

    /** This so many times; {@code to} may be {@link #ENDLESS}. */
    Shape times(int from, int to) {
        int most = (int) Math.min(ENDLESS, (long) max * to);
        return new Shape(
                (int) Math.min(ENDLESS, (long) min * from),
                most,
                first,
                last,
                List.of(new Part(all(), most)),
                from == 0 ? List.of() : needed,
                from > 0 && anchored,
                null);
    }

    /** The same, known to begin with a greedy run of a set. */
    Shape running(@Nullable SignSet of) {
        return new Shape(min, max, first, last, parts, needed, anchored, of);
    }
}
