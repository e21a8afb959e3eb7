package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** A number and its sign without a no-break space. */
public final class UnitSpaceCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "unit-space",
                    Severity.WARNING,
                    "A no-break space stands between a number and its sign.",
                    "Imprimerie nationale; OQLF, espacement: no-break space before % and units.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It grew by 5%.",
                            "Il a augmenté de 5%.",
                            "Il a augmenté de 5\u00a0%."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().spacedUnits();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 1; at < target.size(); at++) {
            if (!target.isMark(at, "%‰€$£¥")
                    || !target.is(at - 1, Wording.Type.DIGITS)
                    || (target.glued(at + 1)
                            && !target.isMark(at + 1, ".,;:!?)]" + Typography.QUOTES + "*’'…"))) {
                continue;
            }
            int gap = target.start(at) - target.end(at - 1);
            boolean wrong =
                    gap == 0
                            || (gap == 1
                                    && !Typography.noBreak(
                                            target.text().charAt(target.end(at - 1))));
            if (wrong && gap <= 1) {
                String message =
                        "A no-break space belongs before \"%s\".".formatted(target.written(at));
                Span span = new Span(target.end(at - 1), target.end(at));
                found.add(text, null, span, message, Typography.NO_BREAK + target.written(at));
            }
        }
    }
}
