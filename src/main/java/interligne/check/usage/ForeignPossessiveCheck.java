package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** An English possessive left in the target. */
public final class ForeignPossessiveCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "foreign-possessive",
                    Severity.WARNING,
                    "The possessive s of English has no place in another language.",
                    "Guide du rédacteur: anglicismes de syntaxe.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "OpenAI’s ambition grows.",
                            "OpenAI’s ambition grandit.",
                            "L’ambition d’OpenAI grandit."));

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
            boolean possessive =
                    target.isMark(at, "'’")
                            && target.glued(at)
                            && target.glued(at + 1)
                            && target.isWord(at + 1, "s")
                            && target.capital(at - 1)
                            && target.is(at + 2, Wording.Type.WORD)
                            && !target.capital(at + 2)
                            && !inQuotes(target, at);
            if (possessive) {
                String message =
                        "\"%s\" is an English possessive."
                                .formatted(
                                        target.text()
                                                .substring(
                                                        target.start(at - 1), target.end(at + 1)));
                found.addTarget(text, at - 1, at + 2, message, null);
            }
        }
    }

    private static boolean inQuotes(Wording target, int at) {
        for (int before = at - 1; before >= 0 && before > at - 8; before--) {
            if (target.isMark(before, Typography.QUOTES)) {
                return true;
            }
        }
        return false;
    }
}
