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

/** A century in Arabic figures or with a long ending. */
public final class CenturyNotationCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "century-notation",
                    Severity.WARNING,
                    "A century is a Roman numeral with e.",
                    "Imprimerie nationale, Siècles; OQLF, abréviation des ordinaux: e, not ème.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "in the 21st century",
                            "au 21ème\u00a0siècle",
                            "au XXIe\u00a0siècle"));

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
            String ending = target.lower(at);
            boolean ordinal =
                    target.is(at, Wording.Type.WORD)
                            && target.glued(at)
                            && target.is(at - 1, Wording.Type.DIGITS)
                            && lexicon.has(ending, WordClass.ORDINAL_SUFFIX);
            if (!ordinal) {
                continue;
            }
            boolean century = lexicon.has(target.lower(at + 1), WordClass.PERIOD);
            if (century && target.end(at - 1) - target.start(at - 1) <= 2) {
                int value = Integer.parseInt(target.written(at - 1));
                String roman = text.setting().to().numbers().roman(value);
                String message =
                        "Write \"%se\" instead of \"%s%s\"."
                                .formatted(roman, target.written(at - 1), target.written(at));
                found.addTarget(text, at - 1, at + 1, message, null);
            } else if (ending.length() > 2 && !ending.equals("nde")) {
                String message = "The ending is \"e\", not \"%s\".".formatted(ending);
                found.addTarget(text, at, at + 1, message, "e");
            }
        }
    }
}
