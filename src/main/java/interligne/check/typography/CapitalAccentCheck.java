package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A capital without its accent. */
public final class CapitalAccentCheck implements TypeCheck {

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
