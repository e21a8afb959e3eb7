package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Wording;

/** Etc. with an ellipsis or twice its full stop. */
public final class EtcDotsCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "etc-dots",
                    Severity.WARNING,
                    "etc. already ends the list.",
                    "OQLF, etc.; Imprimerie nationale.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "chips, lamps, etc.",
                            "puces, lampes, etc...",
                            "puces, lampes, etc."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int at = 0; at + 1 < target.size(); at++) {
            if (!target.isWord(at, "etc")) {
                continue;
            }
            int end = at + 1;
            while (target.isMark(end, ".…") && target.glued(end)) {
                end++;
            }
            if (end > at + 2 || target.isMark(at + 1, '…')) {
                String message = "\"etc.\" already ends the list.";
                found.addTarget(text, at, end, message, target.written(at) + ".");
            }
        }
    }
}
