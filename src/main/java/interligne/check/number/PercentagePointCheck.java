package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;

/** A difference in percentage points given in per cent, or the reverse. */
public final class PercentagePointCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "percentage-point",
                    Severity.ERROR,
                    "Percentage points stay percentage points.",
                    "OQLF, Banque de dépannage linguistique: point de pourcentage.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The rate is up 3 percentage points.",
                            "Le taux est en hausse de 3\u00a0%.",
                            "Le taux est en hausse de 3\u00a0points de pourcentage."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (NumberMatch.Both both : text.numbers().same()) {
            boolean points = both.source().unit().equals("points");
            boolean lost = points && both.target().unit().equals("%");
            boolean made =
                    both.source().unit().equals("%") && both.target().unit().equals("points");
            if (lost || made) {
                Span source = NumberMatch.span(both.source());
                Span target = NumberMatch.span(both.target());
                String message =
                        "\"%s\" is not the same as \"%s\"."
                                .formatted(
                                        target.in(text.targetText()), source.in(text.sourceText()));
                found.add(text, source, target, message, null);
            }
        }
    }
}
