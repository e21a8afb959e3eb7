package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** A quarter of a year that is another one in the target. */
public final class QuarterChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "quarter-changed",
                    Severity.ERROR,
                    "A quarter of a year is the same in the target.",
                    "Guide du rédacteur, 2.4: dates are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Sales fell in Q3 2024.",
                            "Les ventes ont baissé au T2 2024.",
                            "Les ventes ont baissé au T3 2024."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Said.compare(text, QuarterChangedCheck::quarters, found);
    }

    private static List<Said> quarters(Wording words, Lexicon lexicon) {
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (!words.is(at, Wording.Type.WORD)) {
                continue;
            }
            if (letter(words, lexicon, at)) {
                said.add(new Said(at, at + 2, words.first(at + 1) - '0'));
            } else if (lexicon.has(words.lower(at), WordClass.QUARTER)) {
                ordinal(words, lexicon, at, said);
            }
        }
        return said;
    }

    /** "Q3". */
    private static boolean letter(Wording words, Lexicon lexicon, int at) {
        return words.capital(at)
                && !words.glued(at)
                && words.is(at + 1, Wording.Type.DIGITS)
                && words.glued(at + 1)
                && words.end(at + 1) - words.start(at + 1) == 1
                && "1234".indexOf(words.first(at + 1)) >= 0
                && lexicon.has(words.lower(at), WordClass.QUARTER_LETTER);
    }

    /** "Third quarter", "3rd quarter". */
    private static void ordinal(Wording words, Lexicon lexicon, int at, List<Said> said) {
        String value = lexicon.value(words.lower(at - 1), WordClass.ORDINAL);
        boolean figure =
                lexicon.has(words.lower(at - 1), WordClass.ORDINAL_SUFFIX)
                        && words.glued(at - 1)
                        && words.is(at - 2, Wording.Type.DIGITS)
                        && words.end(at - 2) - words.start(at - 2) == 1;
        if (value != null) {
            said.add(new Said(at - 1, at + 1, Integer.parseInt(value)));
        } else if (figure) {
            said.add(new Said(at - 2, at + 1, words.first(at - 2) - '0'));
        }
    }
}
