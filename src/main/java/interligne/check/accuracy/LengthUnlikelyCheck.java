package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;

/** A target far shorter or longer than such a source gives. */
public final class LengthUnlikelyCheck implements Check {

    private static final int LEAST = 60;
    private static final double SHORT = 0.45;
    private static final double LONG = 2.4;

    private static final Rule RULE =
            new Rule(
                    "length-unlikely",
                    Severity.WARNING,
                    "A target is about as long as its source.",
                    "Measured on published translations: MEASURED, Checks.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The committee, which met in private for three days, recommended that the company sell its factories in the north and build new ones in the south.",
                            "Le comité recommande une vente.",
                            "Le comité, qui s’est réuni à huis clos pendant trois jours, a recommandé à la société de vendre ses usines du nord et d’en construire de nouvelles dans le sud."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        int source = Typography.trim(text.sourceText()).length();
        int target = Typography.trim(text.targetText()).length();
        if (Math.max(source, target) < LEAST) {
            return;
        }
        double ratio = (double) target / source;
        if (ratio < SHORT || ratio > LONG) {
            String message =
                    "The target has %d characters, the source %d.".formatted(target, source);
            Span whole = new Span(0, text.sourceText().length());
            found.add(text, whole, new Span(0, text.targetText().length()), message, null);
        }
    }
}
