package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** A quarter in the notation of English. */
public final class QuarterNotationCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "quarter-notation",
                    Severity.WARNING,
                    "A quarter is spelled out or written with T.",
                    "Guide du rédacteur: trimestre; EDITORIAL, D07.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Sales fell in Q3 2024.",
                            "Les ventes ont baissé au Q3 2024.",
                            "Les ventes ont baissé au troisième trimestre 2024."));

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
        for (int at = 0; at + 1 < target.size(); at++) {
            boolean quarter =
                    target.isWord(at, "q")
                            && target.capital(at)
                            && target.is(at + 1, Wording.Type.DIGITS)
                            && target.glued(at + 1)
                            && target.end(at + 1) - target.start(at + 1) == 1
                            && "1234".indexOf(target.first(at + 1)) >= 0
                            && !target.glued(at)
                            && text.sourceText()
                                    .contains(target.written(at) + target.written(at + 1));
            if (quarter) {
                String message =
                        "Write \"T%s\" or spell out the quarter instead of \"Q%s\"."
                                .formatted(target.written(at + 1), target.written(at + 1));
                found.addTarget(text, at, at + 2, message, null);
            }
        }
    }
}
