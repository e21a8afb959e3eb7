package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Wording;

/** A long dash without spaces around it. */
public final class TightDashCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "tight-dash",
                    Severity.WARNING,
                    "A dash in the middle of a sentence stands between spaces.",
                    "Imprimerie nationale, Tirets; OQLF, tiret.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "allies—even rivals—emerge",
                            "des alliés—même rivaux—émergent",
                            "des alliés –\u00a0même rivaux\u00a0– émergent"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return !setting.typography().tightDash();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 1; at + 1 < target.size(); at++) {
            boolean dash = target.isMark(at, '—') || target.isMark(at, '–');
            if (dash
                    && target.glued(at)
                    && target.glued(at + 1)
                    && small(target, at - 1)
                    && small(target, at + 1)) {
                String message =
                        "Spaces belong around the dash in \"%s%s%s\"."
                                .formatted(
                                        target.written(at - 1),
                                        target.written(at),
                                        target.written(at + 1));
                found.addTarget(text, at, at + 1, message, null);
            }
        }
    }

    /** Between capitals and figures a dash may be a range or joins two names. */
    private static boolean small(Wording target, int at) {
        return target.is(at, Wording.Type.WORD) && !target.capital(at);
    }
}
