package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** The first day of a month as a bare figure. */
public final class FirstOfMonthCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "first-of-month",
                    Severity.WARNING,
                    "The first day of a month is an ordinal.",
                    "Guide du rédacteur, 2.4; Imprimerie nationale, Dates: 1er janvier, 2 janvier.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It opened on January 1.",
                            "Il a ouvert le 1\u00a0janvier.",
                            "Il a ouvert le 1er\u00a0janvier."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return !setting.to().numbers().words().longest(WordClass.FIRST_DAY, 1).isEmpty();
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        String ending = lexicon.longest(WordClass.FIRST_DAY, 1);
        for (int at = 0; at + 1 < target.size(); at++) {
            if (target.is(at, Wording.Type.DIGITS)
                    && target.written(at).equals("1")
                    && !target.glued(at)
                    && target.spaced(at + 1)
                    && lexicon.has(target.lower(at + 1), WordClass.MONTH)) {
                String message =
                        "\"%s %s\" is written \"1%s %s\"."
                                .formatted(
                                        target.written(at),
                                        target.written(at + 1),
                                        ending,
                                        target.written(at + 1));
                found.addTarget(text, at, at + 1, message, "1" + ending);
            }
        }
    }
}
