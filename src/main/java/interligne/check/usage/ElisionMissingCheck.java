package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.Typography;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A word that loses its vowel before the next one and has kept it. */
public final class ElisionMissingCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "elision-missing",
                    Severity.WARNING,
                    "Elision before a vowel, also before names.",
                    "OQLF, élision; Grevisse, Le bon usage, 42.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "the growth of OpenAI",
                            "la croissance de OpenAI",
                            "la croissance d’OpenAI"));

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
            String elided =
                    target.is(at, Wording.Type.WORD)
                            ? lexicon.value(target.lower(at), WordClass.ELIDED)
                            : null;
            if (elided == null
                    || !target.spaced(at + 1)
                    || !vowel(target, at + 1, lexicon)
                    || target.isMark(at - 1, "-‑'’")
                    || target.allCapitals(at)) {
                continue;
            }
            char first =
                    target.capital(at) ? Character.toUpperCase(elided.charAt(0)) : elided.charAt(0);
            String right =
                    first + elided.substring(1) + Typography.APOSTROPHE + target.written(at + 1);
            String there = target.written(at) + " " + target.written(at + 1);
            String message = "\"%s\" is written \"%s\".".formatted(there, right);
            found.addTarget(text, at, at + 2, message, right);
        }
    }

    /** A letter word by itself, an initialism or a word with an aspirate start stays apart. */
    private static boolean vowel(Wording target, int at, Lexicon lexicon) {
        if (!target.is(at, Wording.Type.WORD)
                || target.allCapitals(at)
                || target.end(at) - target.start(at) < 2
                || (target.glued(at + 1) && target.is(at + 1, Wording.Type.DIGITS))) {
            return false;
        }
        String word = target.lower(at);
        return "aeiouàâéèêëîïôœ".indexOf(word.charAt(0)) >= 0
                && !lexicon.has(word, WordClass.NOT_ELIDED)
                && !(target.first(at) == 'U' && word.startsWith("uni"))
                && !(target.isMark(at + 1, "'_(./") && target.glued(at + 1));
    }
}
