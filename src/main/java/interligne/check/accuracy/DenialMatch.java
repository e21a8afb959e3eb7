package interligne.check.accuracy;

import interligne.language.words.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which denial of a target answers which of its source: each answers one, and not far away.
 *
 * <p>Example: where "impossible" of the target says "impossible" of the source, it does not answer
 * the "not" beside it as well.
 */
final class DenialMatch {

    /** An answer lies so many UTF-16 units at most from its place. */
    private static final double NEAR = 45;

    /** A mere wording that may stand for a denial lies so many at most. */
    private static final double CLOSE = 15;

    /** And so much of the stretch between two known places. */
    private static final double SHARE = 0.25;

    /** A denial of another sense is as good as one of the same sense so much farther. */
    private static final double OTHER_SENSE = 30;

    /** Words of both languages are the same with so many letters in common. */
    private static final int ALIKE = 5;

    private static final List<String> EXCEPTING = List.of("until", "except");

    private final Denials source;
    private final Denials target;
    private final List<Denial> here;
    private final List<Denial> there;
    private final Course course;

    /** For each denial of the target the one of the source that it answers, or -1. */
    private final int[] answered;

    private final int lonely;

    DenialMatch(Denials source, Denials target) {
        this.source = source;
        this.target = target;
        this.here = source.all();
        this.there = target.all();
        this.course =
                Course.of(
                        source.words(),
                        source.start(),
                        source.end(),
                        target.words(),
                        target.start(),
                        target.end());
        this.answered = new int[there.size()];
        Arrays.fill(answered, -1);
        for (int one = 0; one < here.size(); one++) {
            claim(one);
        }
        this.lonely = unanswered();
    }

    /** What of the source asks for a denial and is not answered, the first of it. */
    Optional<Denial> lonely() {
        return lonely < 0 ? Optional.empty() : Optional.of(here.get(lonely));
    }

    private int unanswered() {
        for (int one = 0; one < here.size(); one++) {
            if (here.get(one).asks()
                    && !copied(here.get(one).token())
                    && !answered(one)
                    && !assign(one, new boolean[answered.length])
                    && !excused(one)) {
                return one;
            }
        }
        return -1;
    }

    /** Whether a sure denial of the target answers nothing: it may belong to a neighbour. */
    boolean spare() {
        return IntStream.range(0, answered.length)
                .anyMatch(other -> answered[other] < 0 && there.get(other).is(Denial.Kind.DENY));
    }

    private boolean answered(int one) {
        return Arrays.stream(answered).anyMatch(other -> other == one);
    }

    /** What is no plain denial takes the nearest word of the same sense on the other side. */
    private void claim(int one) {
        Denial claims = here.get(one);
        if (claims.asks() && !claims.is(Denial.Kind.SURE)) {
            return;
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int other = 0; other < answered.length; other++) {
            double distance = cost(claims, other);
            if (answered[other] < 0
                    && distance < least
                    && distance <= reach(claims, there.get(other))) {
                least = distance;
                best = other;
            }
        }
        if (best >= 0) {
            answered[best] = one;
            int next = best + 1;
            if (next < answered.length && answered[next] < 0 && belongs(next)) {
                answered[next] = one;
            }
        }
    }

    /** How far a word is from one that claims it; without limit when it says something else. */
    private double cost(Denial claims, int other) {
        Denial claimed = there.get(other);
        boolean alike = alike(claims, claimed);
        boolean excepts = until(claims, other);
        boolean denies = claimed.is(Denial.Kind.DENY);
        boolean both = denies && claims.is(Denial.Kind.DENY);
        boolean mere = claims.is(Denial.Kind.ECHO) || claims.is(Denial.Kind.LIMIT);
        if (!(alike || both || excepts) || (mere && denies && !excepts)) {
            return Double.MAX_VALUE;
        }
        return distance(claims, claimed) + (both && !alike ? OTHER_SENSE : 0);
    }

    /** "ne … pas" after "tant que" says "until", that after "à moins que" says "unless". */
    private boolean until(Denial claims, int other) {
        return !there.get(other).is(Denial.Kind.ECHO)
                && belongs(other)
                && source.means(claims.token(), EXCEPTING);
    }

    private boolean belongs(int other) {
        return other > 0 && target.belongs(there.get(other).token(), there.get(other - 1).token());
    }

    private boolean alike(Denial one, Denial other) {
        if (one.is(Denial.Kind.SURE) && other.is(Denial.Kind.SURE)) {
            return true;
        }
        String word = Folding.foldBare(source.words().lower(one.token()));
        String answer = Folding.foldBare(target.words().lower(other.token()));
        return word.equals(answer)
                || (word.length() >= ALIKE && answer.regionMatches(0, word, 0, ALIKE))
                || target.means(other.token(), source.senses(one.token()));
    }

    /** Finds an answer, for which others may move to another answer of theirs. */
    private boolean assign(int one, boolean[] seen) {
        Denial asks = here.get(one);
        List<Integer> nearest =
                IntStream.range(0, answered.length)
                        .filter(other -> answers(asks, there.get(other)))
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        other -> distance(asks, there.get(other))))
                        .toList();
        for (int other : nearest) {
            if (!seen[other]) {
                seen[other] = true;
                int before = answered[other];
                boolean limit = asks.is(Denial.Kind.LIMIT) && there.get(other).is(asks.kind());
                if (before < 0 || (here.get(before).asks() ? assign(before, seen) : limit)) {
                    answered[other] = one;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean answers(Denial asks, Denial other) {
        boolean names = other.is(Denial.Kind.LIMIT) && !other.asks();
        if (other.is(Denial.Kind.ECHO) || (names && !limits(asks, other))) {
            return false;
        }
        return distance(asks, other) <= reach(asks, other);
    }

    /** "at most" answers "not exceeding", but not where "exceed" is said as well. */
    private boolean limits(Denial asks, Denial limit) {
        List<String> undone = source.undone(asks.token());
        return asks.is(Denial.Kind.LIMIT)
                && (!says(asks, undone) || target.means(limit.token(), undone));
    }

    /** Whether nothing needs to deny: "don't forget" may be "remember". */
    private boolean excused(int one) {
        Denial asks = here.get(one);
        List<String> undone = source.undone(asks.token());
        if (!undone.isEmpty() && !says(asks, undone)) {
            return true;
        }
        return one > 0
                && source.belongs(asks.token(), here.get(one - 1).token())
                && says(asks, EXCEPTING);
    }

    private boolean says(Denial asks, List<String> senses) {
        return there.stream()
                .anyMatch(
                        other ->
                                target.means(other.token(), senses)
                                        && distance(asks, other) <= reach(asks, other));
    }

    /** Whether the target has the words of the source as they are. */
    private boolean copied(int at) {
        boolean tail = source.words().end(at) - source.words().start(at) <= 2;
        for (int other = target.start(); other < target.end(); other++) {
            if (same(at, other)
                    && (!tail || (same(at - 1, other - 1) && same(at - 2, other - 2)))) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int at, int other) {
        return source.words().lower(at).equals(target.words().lower(other));
    }

    private double reach(Denial asks, Denial other) {
        boolean mere =
                other.is(Denial.Kind.SOFT)
                        || other.is(Denial.Kind.HALF)
                        || other.is(Denial.Kind.ECHO);
        double near = mere && !target.derived(other.token()) ? CLOSE : NEAR;
        return near + SHARE * course.width(source.words().start(asks.token()));
    }

    private double distance(Denial one, Denial other) {
        double place = course.place(source.words().start(one.token()));
        return Math.abs(place - target.words().start(other.token()));
    }
}
