package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;

/** An English word where the language has its own. */
public final class AnglicismCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "anglicism",
                    Severity.NOTE,
                    "A word of the target language stands where there is one.",
                    "Commission d’enrichissement de la langue française; OQLF.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The deal is done.",
                            "Le deal est conclu.",
                            "L’accord est conclu."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        PhraseList.report("anglicism", text, found);
    }
}
