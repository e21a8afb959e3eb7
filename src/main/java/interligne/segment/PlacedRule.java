package interligne.segment;

import interligne.language.BreakRule;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of an SRX file that knows where it is worth trying: rule files have hundreds of rules, and
 * few of them can match at a given place.
 *
 * @param rule the rule
 * @param pattern its expression before the place, then that after it as a look ahead
 * @param before the shape of what is before the place
 * @param after the shape of what is after it
 */
record PlacedRule(BreakRule rule, Pattern pattern, Shape before, Shape after) {

    /**
     * The rule ready for use.
     *
     * @param known the classes of characters met so far; this adds to them
     * @throws java.util.regex.PatternSyntaxException when an expression is none
     */
    static PlacedRule of(BreakRule rule, Map<String, SignSet> known) {
        String before = IcuPattern.java(rule.before());
        String after = IcuPattern.java(rule.after());
        String whole = "(?:" + before + ")" + (after.isEmpty() ? "" : "(?=" + after + ")");
        Pattern pattern = Pattern.compile(whole, Pattern.UNICODE_CHARACTER_CLASS);
        return new PlacedRule(
                rule, pattern, ShapeReader.of(before, known), ShapeReader.of(after, known));
    }

    /** A matcher for many windows. */
    Matcher matcher() {
        return pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether the window has all that a match needs. */
    boolean mayMatch(RuleWindow window) {
        for (SignSet needed : before.needed()) {
            if (!needed.meets(window.signs())) {
                return false;
            }
        }
        return after.min() == 0 || after.first().meets(window.signs());
    }

    /**
     * Tells the window where the rule matches; each start is tried once.
     *
     * @param rank the place of the rule among all
     * @param places the places in question, ascending
     */
    void match(RuleWindow window, Matcher matcher, int rank, int[] places) {
        boolean fresh = true;
        int next = 0;
        for (int place : places) {
            if (mayEnd(window, place) && window.open(place, rank, rule.breaks())) {
                if (fresh) {
                    matcher.reset(window.metered());
                    fresh = false;
                }
                int until = before.anchored() ? 0 : place - before.min();
                int start = Math.max(next, earliest(window, place));
                while (start <= until && window.open(place, rank, rule.breaks())) {
                    if (mayStart(window, start)
                            && matcher.region(start, window.length()).lookingAt()) {
                        window.match(matcher.end(), rank, rule.breaks());
                    }
                    start++;
                }
                next = Math.max(next, start);
            }
        }
    }

    private boolean mayEnd(RuleWindow window, int place) {
        if (before.min() > 0 && (place == 0 || !before.last().has(window.charAt(place - 1)))) {
            return false;
        }
        return after.min() == 0
                || (place < window.length() && after.first().has(window.charAt(place)));
    }

    private boolean mayStart(RuleWindow window, int start) {
        boolean inside =
                before.run() != null && start > 0 && within(before.run(), window, start - 1);
        return !inside
                && (before.min() == 0
                        || (start < window.length() && before.first().has(window.charAt(start))));
    }

    /** Whether the character is one of the set for certain. */
    private static boolean within(SignSet set, RuleWindow window, int place) {
        char c = window.charAt(place);
        return c < 128 && set.has(c);
    }

    /** The first start from which a match can reach the place: back through part after part. */
    private int earliest(RuleWindow window, int place) {
        if (before.anchored()) {
            return 0;
        }
        int start = place;
        for (int i = before.parts().size() - 1; i >= 0; i--) {
            Shape.Part part = before.parts().get(i);
            int low = Math.max(0, start - part.max());
            while (start > low && part.all().has(window.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }
}
