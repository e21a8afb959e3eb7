package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.List;

/** A multiple that is another one in the target. */
public final class MultipleChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "multiple-changed",
                    Severity.ERROR,
                    "Twice stays twice, and three times three times.",
                    "Guide du rédacteur, 2.2: values are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The hall is twice as large.",
                            "La salle est trois fois plus grande.",
                            "La salle est deux fois plus grande."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Said.compare(text, MultipleChangedCheck::multiples, found);
    }

    /** "Twice", "three times"; once says too many other things. */
    private static List<Said> multiples(Wording words, Lexicon lexicon) {
        List<Said> said = Said.words(words, lexicon, WordClass.MULTIPLE);
        for (int at = 1; at < words.size(); at++) {
            if (words.is(at, Wording.Type.WORD)
                    && words.spaced(at)
                    && lexicon.has(words.lower(at), WordClass.TIMES)) {
                int value = value(words, lexicon, at - 1);
                if (value > 1) {
                    said.add(new Said(at - 1, at + 1, value));
                }
            }
        }
        return said;
    }

    private static int value(Wording words, Lexicon lexicon, int at) {
        boolean figures = words.is(at, Wording.Type.DIGITS);
        boolean brief = figures && words.end(at) - words.start(at) <= 3 && !words.glued(at);
        String number =
                figures
                        ? (brief ? words.written(at) : "0")
                        : lexicon.value(words.lower(at), WordClass.NUMBER);
        return number == null || words.isMark(at - 1, "-‑") ? 0 : Integer.parseInt(number);
    }
}
