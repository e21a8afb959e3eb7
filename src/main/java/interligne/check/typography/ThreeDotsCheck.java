package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** Three full stops for an ellipsis. */
public final class ThreeDotsCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "three-dots",
                    Severity.WARNING,
                    "An ellipsis is one character.",
                    "Imprimerie nationale, Points de suspension.",
                    new Rule.Example("en", "fr", "and then...", "et ensuite...", "et ensuite…"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().sentenceCase();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 0; at + 2 < target.size(); at++) {
            boolean three =
                    target.isMark(at, '.')
                            && target.isMark(at + 1, '.')
                            && target.isMark(at + 2, '.')
                            && target.glued(at + 1)
                            && target.glued(at + 2);
            boolean more =
                    (target.isMark(at + 3, "./\\") && target.glued(at + 3))
                            || (target.isMark(at - 1, '.') && target.glued(at));
            if (three
                    && !more
                    && !target.lower(at - 1).equals("etc")
                    && !target.isMark(at - 1, "[(")) {
                String ellipsis = String.valueOf(Typography.ELLIPSIS);
                found.addTarget(text, at, at + 3, "An ellipsis is one character: ….", ellipsis);
            }
        }
    }
}
