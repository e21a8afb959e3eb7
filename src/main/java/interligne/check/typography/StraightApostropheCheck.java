package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** A typewriter apostrophe between letters. */
public final class StraightApostropheCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "straight-apostrophe",
                    Severity.WARNING,
                    "The apostrophe is the curved one.",
                    "Imprimerie nationale, Apostrophe; OQLF.",
                    new Rule.Example("en", "fr", "the agreement", "l'accord", "l’accord"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().curlyOnly();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 1; at + 1 < target.size(); at++) {
            if (target.isMark(at, '\'')
                    && target.glued(at)
                    && target.glued(at + 1)
                    && target.is(at - 1, Wording.Type.WORD)
                    && (target.is(at + 1, Wording.Type.WORD)
                            || target.isMark(at + 1, Typography.QUOTES)
                            || target.is(at + 1, Wording.Type.CODE))) {
                String message =
                        "The apostrophe in \"%s'%s\" is the curved one, %s."
                                .formatted(
                                        target.written(at - 1),
                                        target.written(at + 1),
                                        Typography.APOSTROPHE);
                found.addTarget(text, at, at + 1, message, String.valueOf(Typography.APOSTROPHE));
            }
        }
    }
}
