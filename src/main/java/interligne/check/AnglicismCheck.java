package interligne.check;

import interligne.language.Style;
import interligne.language.Wording;

/** An English word where the language has its own. */
final class AnglicismCheck implements Check {

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
        Wording target = text.target();
        for (Style.Hit hit : text.setting().to().style().find(target, "anglicism")) {
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
