package interligne.check.usage;

import interligne.article.Kind;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A heading with capitals as in English. */
public final class HeadingTitleCaseCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "heading-title-case",
                    Severity.WARNING,
                    "A heading takes capitals as a sentence does.",
                    "Guide du rédacteur, 4.3.37: titres.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The End of the Long Partnership",
                            "La Fin du Long Partenariat",
                            "La fin du long partenariat"));

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
        Kind kind = text.pair().kind();
        if (kind != Kind.TITLE && kind != Kind.HEADING && kind != Kind.LINK && kind != Kind.LABEL) {
            return;
        }
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        int capitals = 0;
        int small = 0;
        int first = -1;
        int last = -1;
        for (int at = 1; at < target.size(); at++) {
            if (!target.is(at, Wording.Type.WORD)
                    || target.startsSentence(at)
                    || target.allCapitals(at)
                    || lexicon.has(target.lower(at), WordClass.FUNCTION)
                    || target.end(at) - target.start(at) < 3) {
                continue;
            }
            if (!target.capital(at)) {
                small++;
            } else if (!text.sourceText().contains(target.written(at))) {
                capitals++;
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (capitals >= 2 && capitals > small) {
            String message =
                    "\"%s\" has capitals as in English."
                            .formatted(
                                    target.text().substring(target.start(first), target.end(last)));
            found.addTarget(text, first, last + 1, message, null);
        }
    }
}
