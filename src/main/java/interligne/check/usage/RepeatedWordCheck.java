package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A word that stands twice in a row. */
public final class RepeatedWordCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "repeated-word",
                    Severity.WARNING,
                    "No word is doubled by mistake.",
                    "LanguageTool, WORD_REPEAT_RULE; every checker has it.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The deal was signed in May.",
                            "L’accord a été signé en en mai.",
                            "L’accord a été signé en mai."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 1; at < target.size(); at++) {
            if (doubled(target, at, lexicon) && !sourceToo(text.source(), target.lower(at))) {
                String message = "The word \"%s\" is doubled.".formatted(target.written(at));
                found.addTarget(text, at - 1, at + 1, message, target.written(at - 1));
            }
        }
    }

    private static boolean doubled(Wording words, int at, Lexicon lexicon) {
        return words.is(at, Wording.Type.WORD)
                && words.is(at - 1, Wording.Type.WORD)
                && !words.glued(at)
                && words.lower(at).equals(words.lower(at - 1))
                && (!words.capital(at)
                        || (words.written(at).equals(words.written(at - 1)) && !words.capital(at)))
                && words.end(at) - words.start(at) > 1
                && !words.glued(at + 1 < words.size() && words.isMark(at + 1, "-‑'’") ? at + 1 : 0)
                && !words.glued(words.isMark(at - 2, "-‑'’") ? at - 1 : 0)
                && !lexicon.has(words.lower(at), WordClass.DOUBLED);
    }

    private static boolean sourceToo(Wording source, String word) {
        for (int at = 1; at < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD) && source.lower(at).equals(source.lower(at - 1))) {
                return true;
            }
        }
        return word.isEmpty();
    }
}
