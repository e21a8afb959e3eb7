package interligne.check.typography;

import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.List;

/** Straight and curved quotation marks in one article. */
public final class QuotesMixedCheck implements ArticleCheck {

    private static final Rule RULE =
            new Rule(
                    "quotes-mixed",
                    Severity.NOTE,
                    "An article has its quotation marks and apostrophes either straight or curved.",
                    "Chicago Manual of Style, 6.123.",
                    new Rule.Example(
                            "fr",
                            "en",
                            "Elle est partie.\nIl dit que c’est tard.\nIl est là.",
                            "She’s gone.\nHe says it's late.\nHe’s here.",
                            "She’s gone.\nHe says it’s late.\nHe’s here."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().tightSigns();
    }

    @Override
    public void check(List<Bitext> article, Findings found) {
        Habit.report(
                article,
                QuotesMixedCheck::collect,
                "Most of the article has the other kind of %s.",
                found);
    }

    private static void collect(Bitext text, Habit habit) {
        Wording target = text.target();
        for (int at = 0; at < target.size(); at++) {
            if (target.isMark(at, "“”’‘")) {
                habit.add(false, text, at);
            } else if (target.isMark(at, "\"'") && !target.is(at - 1, Wording.Type.DIGITS)) {
                habit.add(true, text, at);
            }
        }
    }
}
