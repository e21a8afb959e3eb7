package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Style;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** An initialism of the source language that the target language has its own for. */
public final class InitialismForeignCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "initialism-foreign",
                    Severity.WARNING,
                    "Initialisms are those of the target language.",
                    "OQLF, Grand dictionnaire terminologique; IATE.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "the AI landscape",
                            "le paysage de l’AI",
                            "le paysage de l’IA"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (Style.Hit hit : text.setting().to().style().find(target, "initialism")) {
            int at = hit.first();
            boolean name =
                    (target.capital(at - 1) && target.spaced(at))
                            || (target.capital(at + 1) && target.spaced(at + 1))
                            || target.isMark(at + 1, '$')
                            || target.isMark(at - 1, "-./_")
                            || target.isMark(at + 1, "-/_")
                            || target.isMark(at - 1, '$')
                            || target.isMark(at - 2, '$')
                            || target.isMark(at - 1, "(")
                            || target.isMark(at - 1, Typography.QUOTES);
            boolean capitals =
                    target.allCapitals(at)
                            || (target.written(at).endsWith("s")
                                    && target.capital(at)
                                    && Character.isUpperCase(target.written(at).charAt(1)));
            if (capitals && !name && written(text.source(), target.written(at))) {
                String message =
                        "\"%s\" is \"%s\" in %s."
                                .formatted(
                                        target.written(at),
                                        hit.phrase().better(),
                                        text.setting().to().name());
                found.addTarget(text, at, hit.end(), message, null);
            }
        }
    }

    /** The source has it too, with or without points. */
    private static boolean written(Wording source, String initialism) {
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD) && source.written(at).equals(initialism)) {
                return true;
            }
        }
        return false;
    }
}
