package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;

/** A word that looks like the word of the source and means something else. */
public final class FalseFriendCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "false-friend",
                    Severity.NOTE,
                    "A word that only looks like that of the source is not its translation.",
                    "Guide du rédacteur; Termium Plus, Clefs du français pratique.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The firm eventually signed.",
                            "L’entreprise a éventuellement signé.",
                            "L’entreprise a finalement signé."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        PhraseList.report("false-friend", text, found);
    }
}
