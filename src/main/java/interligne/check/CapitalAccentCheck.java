package interligne.check;

import interligne.language.Lexicon;
import interligne.language.WordClass;
import interligne.language.Wording;

/** A capital without its accent. */
final class CapitalAccentCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "capital-accent",
                    Severity.WARNING,
                    "Capitals keep their accents.",
                    "Académie française; Imprimerie nationale, Accentuation des capitales; OQLF.",
                    new Rule.Example(
                            "en", "fr", "the United States", "les Etats-Unis", "les États-Unis"));

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
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 0; at < target.size(); at++) {
            if (!target.capital(at) || target.allCapitals(at)) {
                continue;
            }
            String right = lexicon.value(target.lower(at), WordClass.CAPITAL_ACCENT);
            if (right != null
                    && !right.equals(target.written(at))
                    && !text.sourceText().contains(target.written(at))) {
                String message = "\"%s\" is written \"%s\".".formatted(target.written(at), right);
                found.addTarget(text, at, at + 1, message, right);
            }
        }
    }
}
