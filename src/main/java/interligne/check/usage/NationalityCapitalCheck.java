package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** An adjective of nationality or a language with a capital. */
public final class NationalityCapitalCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "nationality-capital",
                    Severity.WARNING,
                    "Adjectives of nationality and names of languages take a small letter.",
                    "OQLF, majuscule aux adjectifs de nationalité; Guide du rédacteur, 4.3.23.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "an American company",
                            "une entreprise Américaine",
                            "une entreprise américaine"));

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
        for (int at = 1; at < target.size(); at++) {
            if (!target.capital(at) || !lexicon.has(target.lower(at), WordClass.NATIONALITY)) {
                continue;
            }
            boolean behindNoun =
                    target.is(at - 1, Wording.Type.WORD)
                            && target.spaced(at)
                            && !target.capital(at - 1)
                            && !lexicon.knows(target.lower(at - 1))
                            && !target.capital(at + 1);
            if (behindNoun && !text.sourceText().contains(target.written(at))) {
                String lower = target.lower(at);
                String message =
                        "The adjective \"%s\" takes a small letter.".formatted(target.written(at));
                found.addTarget(text, at, at + 1, message, lower);
            }
        }
    }
}
