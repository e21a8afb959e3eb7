package interligne.check;

import interligne.language.WordClass;
import java.util.List;

/** A day of the week that is another one in the target. */
final class WeekdayChangedCheck implements Check {

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
        List<Said> sources =
                Said.words(
                        text.source(), text.setting().from().numbers().words(), WordClass.WEEKDAY);
        if (!sources.isEmpty()) {
            List<Said> targets =
                    Said.words(
                            text.target(),
                            text.setting().to().numbers().words(),
                            WordClass.WEEKDAY);
            Said.report(text, sources, targets, found);
        }
    }
}
