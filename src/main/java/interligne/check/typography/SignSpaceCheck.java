package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Wording;

/** A per cent sign behind a space, as French has it. */
public final class SignSpaceCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "sign-space",
                    Severity.WARNING,
                    "No space stands between a number and its per cent sign.",
                    "Chicago Manual of Style, 9.18; The Canadian Style, 5.11.",
                    new Rule.Example(
                            "fr",
                            "en",
                            "Les ventes ont gagné 40\u00a0%.",
                            "Sales gained 40\u00a0%.",
                            "Sales gained 40%."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().tightSigns();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 1; at < target.size(); at++) {
            if (target.isMark(at, "%‰")
                    && target.is(at - 1, Wording.Type.DIGITS)
                    && target.spaced(at)
                    && !(target.glued(at + 1) && target.is(at + 1, Wording.Type.WORD))) {
                Span span = new Span(target.end(at - 1), target.end(at));
                String message = "No space belongs before \"%s\".".formatted(target.written(at));
                found.add(text, null, span, message, target.written(at));
            }
        }
    }
}
