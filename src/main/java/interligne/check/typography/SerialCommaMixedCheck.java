package interligne.check.typography;

import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.List;

/** Lists with and without a comma before the last item in one article. */
public final class SerialCommaMixedCheck implements ArticleCheck {

    private static final Rule RULE =
            new Rule(
                    "serial-comma-mixed",
                    Severity.NOTE,
                    "An article has a comma before the last item of all its lists, or of none.",
                    "Chicago Manual of Style, 6.19; The Canadian Style, 7.14.",
                    new Rule.Example(
                            "fr",
                            "en",
                            "Des lampes, des prises, des câbles et des puces.\nDu fer, du zinc, du plomb et de l’or.\nDes rois, des fous, des tours et des pions.",
                            "Lamps, plugs, cables, and chips.\nIron, zinc, lead and gold.\nKings, bishops, rooks, and pawns.",
                            "Lamps, plugs, cables, and chips.\nIron, zinc, lead, and gold.\nKings, bishops, rooks, and pawns."));

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
                SerialCommaMixedCheck::collect,
                "The other lists of the article do it otherwise before \"%s\".",
                found);
    }

    private static void collect(Bitext text, Habit habit) {
        Wording target = text.target();
        for (int at = 1; at < target.size(); at++) {
            if (!text.setting().to().numbers().and(target.lower(at))) {
                continue;
            }
            if (target.isMark(at - 1, ',')) {
                if (comma(target, comma(target, at - 1)) > 0) {
                    habit.add(true, text, at);
                }
            } else if (comma(target, comma(target, at)) > 0) {
                habit.add(false, text, at);
            }
        }
    }

    /** The comma a short item before, or 0. */
    private static int comma(Wording target, int at) {
        for (int before = at - 2; before > 0 && before >= at - 4; before--) {
            if (target.isMark(before, ',')) {
                return before;
            }
            if (!target.is(before, Wording.Type.WORD)) {
                return 0;
            }
        }
        return 0;
    }
}
