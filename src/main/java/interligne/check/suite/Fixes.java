package interligne.check.suite;

import interligne.article.Span;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.TypeCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts safe fixes into a target text. */
public final class Fixes {

    private Fixes() {}

    /** Rules whose fixes change how a text is set in type and nothing that it says. */
    private static final Set<String> SAFE =
            Checks.ALL.stream()
                    .filter(check -> check instanceof TypeCheck)
                    .map(check -> check.rule().id())
                    .collect(Collectors.toUnmodifiableSet());

    /** Whether the finding carries a fix that is safe and says where it belongs. */
    public static boolean fixable(Finding finding) {
        return finding.fix() != null
                && finding.target() != null
                && SAFE.contains(finding.rule().id());
    }

    /**
     * Applies the fixes of one segment, from right to left; of two that overlap the first listed is
     * applied, and the other waits for the next check.
     *
     * @param target the text that the findings speak of
     */
    public static String apply(String target, List<Finding> findings) {
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            Span span = finding.target();
            if (finding.fix() == null || span == null || span.end() > target.length()) {
                continue;
            }
            boolean free = true;
            for (Finding other : chosen) {
                Span taken = other.target();
                free &= taken == null || !touches(span, taken);
            }
            if (free) {
                chosen.add(finding);
            }
        }
        chosen.sort(Comparator.comparingInt(Fixes::start).reversed());
        StringBuilder text = new StringBuilder(target);
        for (Finding finding : chosen) {
            Span span = finding.target();
            String fix = finding.fix();
            if (span != null && fix != null) {
                text.replace(span.start(), span.end(), fix);
            }
        }
        return text.toString();
    }

    /**
     * Checks and fixes one pair until no fix is left.
     *
     * @return the pair with its target put right
     */
    public static Pair settle(Checker checker, Pair pair) {
        Pair current = pair;
        for (int round = 0; round < ROUNDS; round++) {
            String before = current.target().text();
            String after = apply(before, checker.check(List.of(current)));
            if (after.equals(before)) {
                break;
            }
            current =
                    new Pair(
                            pair.segment(),
                            pair.kind(),
                            pair.source(),
                            pair.target().with(after),
                            pair.kept());
        }
        return current;
    }

    /** More rounds than fixes can wait for each other; two fixes must not chase each other. */
    private static final int ROUNDS = 8;

    private static boolean touches(Span one, Span other) {
        return one.overlaps(other) || (one.length() == 0 && one.start() == other.start());
    }

    private static int start(Finding finding) {
        Span span = finding.target();
        return span == null ? 0 : span.start();
    }
}
