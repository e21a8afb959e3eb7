package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.WordClass;

/** A day of the week that is another one in the target. */
public final class WeekdayChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "weekday-changed",
                    Severity.ERROR,
                    "A day of the week is the same in the target.",
                    "Guide du rédacteur, 2.4: dates are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The shop opens on Monday.",
                            "La boutique ouvre mardi.",
                            "La boutique ouvre lundi."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Said.compare(text, WordClass.WEEKDAY, found);
    }
}
