package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A month or day in small letters. */
public final class CalendarCapitalCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "calendar-capital",
                    Severity.WARNING,
                    "Months and days take a capital where the language has it so.",
                    "Chicago Manual of Style, 8.88; The Canadian Style, 4.20.",
                    new Rule.Example(
                            "fr",
                            "en",
                            "Elle ouvre le lundi 2 janvier.",
                            "It opens on monday, january 2.",
                            "It opens on Monday, January 2."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 0; at < target.size(); at++) {
            if (target.is(at, Wording.Type.WORD)
                    && !target.capital(at)
                    && !target.glued(at)
                    && !(target.glued(at + 1) && target.isMark(at + 1, "_/-=(@"))
                    && lexicon.has(target.lower(at), WordClass.CAPITAL_ALWAYS)) {
                String word = target.written(at);
                String better = Character.toUpperCase(word.charAt(0)) + word.substring(1);
                found.addTarget(
                        text, at, at + 1, "\"%s\" takes a capital.".formatted(word), better);
            }
        }
    }
}
