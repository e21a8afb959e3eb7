package interligne.check;

import interligne.article.Span;
import interligne.language.number.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a source and its target, paired by value.
 *
 * @param same numbers that agree
 * @param scaled numbers with the same digits and another scale
 * @param changed numbers that stand for each other and differ
 * @param doubtful numbers that differ where one only repeats what the other side says elsewhere,
 *     and the only two numbers in words, fractions or ordinals left over
 * @param missing numbers of the source that nothing in the target stands for
 * @param added numbers of the target that nothing in the source stands for
 */
public record NumberMatch(
        List<Both> same,
        List<Both> scaled,
        List<Both> changed,
        List<Both> doubtful,
        List<Quantity> missing,
        List<Quantity> added) {

    /** A number of the source and one of the target. */
    public record Both(Quantity source, Quantity target) {}

    private static final NumberMatch NONE =
            new NumberMatch(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static NumberMatch of(List<Quantity> sources, List<Quantity> targets) {
        if (sources.isEmpty() && targets.isEmpty()) {
            return NONE;
        }
        return new NumberPairing(sources, targets).match();
    }

    /** Pairs the numbers of one source and target, the surest likeness first. */
    private static final class NumberPairing {

        private final List<Quantity> sources;
        private final List<Quantity> targets;
        private final boolean[] sourceDone;
        private final boolean[] targetDone;
        private final List<Both> same = new ArrayList<>();

        NumberPairing(List<Quantity> sources, List<Quantity> targets) {
            this.sources = sources;
            this.targets = targets;
            this.sourceDone = new boolean[sources.size()];
            this.targetDone = new boolean[targets.size()];
        }

        NumberMatch match() {
            pair(
                    same,
                    (s, t) ->
                            s.value() == t.value()
                                    && s.kind() == t.kind()
                                    && s.unit().equals(t.unit()));
            join(sources, sourceDone, targets, targetDone);
            join(targets, targetDone, sources, sourceDone);
            pair(same, (s, t) -> s.value() == t.value() && s.kind() == t.kind());
            pair(same, NumberLikeness::sameOtherwise);
            pair(same, NumberLikeness::sameLoosely);
            List<Both> scaled = new ArrayList<>();
            pair(scaled, NumberLikeness::scaled);
            List<Both> changed = new ArrayList<>();
            pair(changed, (s, t) -> NumberLikeness.rivals(s, t) && !again(s, t));
            List<Both> doubtful = new ArrayList<>();
            pair(doubtful, NumberLikeness::rivals);
            pair(doubtful, this::lonely);
            List<Quantity> missing = left(sources, sourceDone, targets);
            List<Quantity> added = left(targets, targetDone, sources);
            return new NumberMatch(same, scaled, changed, doubtful, missing, added);
        }

        /** Whether one of them only says again what both sides say elsewhere. */
        private boolean again(Quantity source, Quantity target) {
            return said(source, targets) || said(target, sources);
        }

        /** Ticks off numbers that one side writes as one, as in "10.2" and "10(2)". */
        private static void join(
                List<Quantity> ones, boolean[] done, List<Quantity> others, boolean[] otherDone) {
            for (int one = 0; one < done.length; one++) {
                for (int at = 0; at + 1 < otherDone.length && !done[one]; at++) {
                    if (!otherDone[at]
                            && !otherDone[at + 1]
                            && NumberLikeness.joined(
                                    ones.get(one), others.get(at), others.get(at + 1))) {
                        done[one] = true;
                        otherDone[at] = true;
                        otherDone[at + 1] = true;
                    }
                }
            }
        }

        /** Whether they could stand for each other, and nothing else is left for either. */
        private boolean lonely(Quantity source, Quantity target) {
            if (!NumberLikeness.likeWords(source, target)) {
                return false;
            }
            int left = 0;
            for (int at = 0; at < targetDone.length; at++) {
                left +=
                        !targetDone[at] && NumberLikeness.likeWords(source, targets.get(at))
                                ? 1
                                : 0;
            }
            for (int at = 0; at < sourceDone.length; at++) {
                left +=
                        !sourceDone[at] && NumberLikeness.likeWords(sources.get(at), target)
                                ? 1
                                : 0;
            }
            return left == 2;
        }

        private interface Likeness {
            boolean like(Quantity source, Quantity target);
        }

        private void pair(List<Both> pairs, Likeness likeness) {
            for (int s = 0; s < sourceDone.length; s++) {
                for (int t = 0; t < targetDone.length && !sourceDone[s]; t++) {
                    if (!targetDone[t] && likeness.like(sources.get(s), targets.get(t))) {
                        sourceDone[s] = true;
                        targetDone[t] = true;
                        pairs.add(new Both(sources.get(s), targets.get(t)));
                    }
                }
            }
        }

        /** What must have a partner and has none; a number said twice is no fault. */
        private static List<Quantity> left(
                List<Quantity> ones, boolean[] done, List<Quantity> others) {
            List<Quantity> left = new ArrayList<>();
            for (int at = 0; at < done.length; at++) {
                Quantity one = ones.get(at);
                if (!done[at] && one.certain() && !said(one, others)) {
                    left.add(one);
                }
            }
            return left;
        }

        private static boolean said(Quantity one, List<Quantity> others) {
            for (Quantity other : others) {
                if (one.sameValue(other) || NumberLikeness.sameLoosely(one, other)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Where a number stands in its text. */
    public static Span span(Quantity number) {
        return new Span(number.start(), number.end());
    }
}
