package interligne.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that interligne knows, in the order in which their findings are listed. */
public final class Checks {

    /** Every check; adding one is one line here. */
    public static final List<Check> ALL =
            List.of(
                    new TargetMissingCheck(),
                    new SourceLeftInTargetCheck(),
                    new NumberChangedCheck(),
                    new NumberScaleCheck(),
                    new KeptNameChangedCheck(),
                    new ForbiddenTermUsedCheck(),
                    new PreferredTermMissingCheck(),
                    new HighPunctuationSpaceCheck(),
                    new GuillemetsCheck(),
                    new SameSourceTwoTargetsCheck());

    private Checks() {}

    /** What the checks stand for, in the same order. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(ALL.size());
        for (Check check : ALL) {
            rules.add(check.rule());
        }
        return rules;
    }

    /** The rule with that id. */
    public static Optional<Rule> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
