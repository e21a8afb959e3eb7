package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** An ampersand between common words. */
public final class AmpersandCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "ampersand",
                    Severity.WARNING,
                    "The ampersand belongs in names only.",
                    "OQLF, perluète.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "mergers & acquisitions",
                            "les fusions & acquisitions",
                            "les fusions et acquisitions"));

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
        for (int at = 1; at + 1 < target.size(); at++) {
            if (target.isMark(at, '&')
                    && target.spaced(at)
                    && target.spaced(at + 1)
                    && small(target, at - 1)
                    && small(target, at + 1)) {
                String message =
                        "Write the word instead of \"&\" between \"%s\" and \"%s\"."
                                .formatted(target.written(at - 1), target.written(at + 1));
                found.addTarget(text, at, at + 1, message, null);
            }
        }
    }

    private static boolean small(Wording target, int at) {
        return target.is(at, Wording.Type.WORD)
                && !target.capital(at)
                && target.end(at) - target.start(at) > 2;
    }
}
