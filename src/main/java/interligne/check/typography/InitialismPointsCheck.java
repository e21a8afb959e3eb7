package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** An initialism with points. */
public final class InitialismPointsCheck implements Check {

    private static final int LEAST = 3;

    private static final Rule RULE =
            new Rule(
                    "initialism-points",
                    Severity.WARNING,
                    "Initialisms are written without points.",
                    "OQLF, fiche 24887; Imprimerie nationale, Sigles.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "NATO meets today.",
                            "L’O.T.A.N. se réunit aujourd’hui.",
                            "L’OTAN se réunit aujourd’hui."));

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
        int at = 0;
        while (at < target.size()) {
            int end = at;
            while (letter(target, end)
                    && target.isMark(end + 1, '.')
                    && target.glued(end + 1)
                    && (end == at || target.glued(end))) {
                end += 2;
            }
            boolean initials = target.capital(end) || target.capital(at - 1);
            if (end - at >= 2 * LEAST && !initials) {
                StringBuilder plain = new StringBuilder();
                for (int each = at; each < end; each += 2) {
                    plain.append(target.written(each));
                }
                String message = "An initialism takes no points: \"%s\".".formatted(plain);
                found.addTarget(text, at, end, message, null);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean letter(Wording target, int at) {
        return target.capital(at) && target.end(at) - target.start(at) == 1;
    }
}
