package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** An initialism with the s of an English plural. */
public final class InitialismPluralCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "initialism-plural",
                    Severity.WARNING,
                    "Initialisms do not change in the plural.",
                    "OQLF, fiche 24887: pluriel des sigles.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Three TPUs and two APIs.",
                            "Trois TPUs et deux API.",
                            "Trois TPU et deux API."));

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
        for (int at = 0; at < target.size(); at++) {
            int length = target.is(at, Wording.Type.WORD) ? target.end(at) - target.start(at) : 0;
            if (length < 3 || target.text().charAt(target.end(at) - 1) != 's') {
                continue;
            }
            String word = target.written(at);
            String stem = word.substring(0, length - 1);
            if (capitals(stem)
                    && (!target.glued(at + 1)
                            || target.isMark(at + 1, Typography.CLOSERS + ",;:"))) {
                String message = "An initialism takes no s: \"%s\".".formatted(stem);
                found.addTarget(text, at, at + 1, message, stem);
            }
        }
    }

    private static boolean capitals(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isUpperCase(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
