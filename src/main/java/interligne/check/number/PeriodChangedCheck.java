package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.WordClass;

/** Ten, a hundred or a thousand years that are another span of time in the target. */
public final class PeriodChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "period-changed",
                    Severity.ERROR,
                    "A decade stays a decade, and a century a century.",
                    "ISO 17100, 5.3.1: the meaning is conveyed.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It closed a decade ago.",
                            "Elle a fermé il y a un siècle.",
                            "Elle a fermé il y a une décennie."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Said.compare(text, WordClass.TIME_SPAN, found);
    }
}
