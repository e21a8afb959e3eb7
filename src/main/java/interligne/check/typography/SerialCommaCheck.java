package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** A comma before the last item of a list. */
public final class SerialCommaCheck implements Check {

    /** So many tokens may an item of a simple list have. */
    private static final int ITEM = 4;

    private static final Rule RULE =
            new Rule(
                    "serial-comma",
                    Severity.WARNING,
                    "No comma stands before the last item of a simple list.",
                    "OQLF, virgule devant et; Guide du rédacteur, 7.2.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Lamps, chips, and cables.",
                            "Des lampes, des puces, et des câbles.",
                            "Des lampes, des puces et des câbles."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return !setting.typography().serialComma();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 2; at + 2 < target.size(); at++) {
            if (target.isMark(at, ',')
                    && text.setting().to().numbers().and(target.lower(at + 1))
                    && list(target, at)
                    && serial(text)) {
                String message =
                        "No comma belongs before \"%s\" in a list."
                                .formatted(target.written(at + 1));
                found.addTarget(text, at, at + 1, message, "");
            }
        }
    }

    /** Short items on both sides, and another comma before. */
    private static boolean list(Wording target, int at) {
        int before = at - 1;
        while (before > 0 && at - before <= ITEM && !target.isMark(before, ",;.:")) {
            before--;
        }
        int after = at + 2;
        while (after < target.size()
                && after - at <= ITEM + 1
                && !target.isMark(after, ",;.:!?)…" + Typography.QUOTES)) {
            after++;
        }
        boolean ends = after >= target.size() || after - at <= ITEM + 1;
        return target.isMark(before, ',') && at - before <= ITEM && ends;
    }

    private static boolean serial(Bitext text) {
        Wording source = text.source();
        for (int at = 0; at < source.size(); at++) {
            if (source.isMark(at, ',')
                    && text.setting().from().numbers().and(source.lower(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
