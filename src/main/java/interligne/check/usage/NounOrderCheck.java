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

/** A name and its noun in the order of English. */
public final class NounOrderCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "noun-order",
                    Severity.WARNING,
                    "In French a name follows the noun that it belongs to.",
                    "Guide du rédacteur: anglicismes de syntaxe; EDITORIAL, M12.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "the OpenAI-Microsoft duo",
                            "l’OpenAI-Microsoft duo",
                            "le duo OpenAI-Microsoft"));

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
        for (int at = 0; at + 1 < target.size(); at++) {
            int noun = at + 1;
            boolean ordered =
                    target.capital(at)
                            && target.is(noun, Wording.Type.WORD)
                            && target.spaced(noun)
                            && !target.capital(noun)
                            && target.end(noun) - target.start(noun) > 2
                            && !lexicon.has(target.lower(noun), WordClass.FUNCTION)
                            && afterArticle(target, at, lexicon)
                            && inSource(text.source(), target.written(at), target.lower(noun));
            if (ordered) {
                int first = at;
                while (target.isMark(first - 1, "-‑") && target.capital(first - 2)) {
                    first -= 2;
                }
                String message =
                        "\"%s\" stands before \"%s\" as in English."
                                .formatted(
                                        target.text()
                                                .substring(target.start(first), target.end(at)),
                                        target.written(noun));
                found.addTarget(text, first, noun + 1, message, null);
            }
        }
    }

    /** Behind an article, so that the noun is not a verb of the name. */
    private static boolean afterArticle(Wording target, int at, Lexicon lexicon) {
        int first = at;
        while (target.isMark(first - 1, "-‑") && target.capital(first - 2)) {
            first -= 2;
        }
        return first != at
                && (target.isMark(first - 1, "'’")
                        || lexicon.has(target.lower(first - 1), WordClass.FUNCTION));
    }

    private static boolean inSource(Wording source, String name, String noun) {
        for (int at = 0; at + 1 < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD)
                    && source.lower(at + 1).equals(noun)
                    && source.written(at).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
