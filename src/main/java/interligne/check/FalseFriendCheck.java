package interligne.check;

import interligne.language.Style;
import interligne.language.Wording;

/** A word that looks like the word of the source and means something else. */
final class FalseFriendCheck implements Check {

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
        Wording target = text.target();
        for (Style.Hit hit : text.setting().to().style().find(target, "false-friend")) {
            if ((target.capital(hit.first()) && !target.startsSentence(hit.first()))
                    || !Style.asked(hit.phrase(), text.source())) {
                continue;
            }
            int start = target.start(hit.first());
            String there = target.text().substring(start, target.end(hit.end() - 1));
            String message = "For \"%s\" think of: %s.".formatted(there, hit.phrase().better());
            found.addTarget(text, hit.first(), hit.end(), message, null);
        }
    }
}
