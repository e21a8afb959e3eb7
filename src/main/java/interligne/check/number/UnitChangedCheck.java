package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;

/** A measure that keeps its figure and changes its unit: 5 miles are not 5 kilometres. */
public final class UnitChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "unit-changed",
                    Severity.ERROR,
                    "A measure keeps its unit, or its figure is converted with it.",
                    "Guide du rédacteur, 2.3: a measure is not changed by the translator.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The road is 5 miles long.",
                            "La route est longue de 5\u00a0kilomètres.",
                            "La route est longue de 5\u00a0milles."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (NumberMatch.Both both : text.numbers().same()) {
            String one = both.source().unit();
            String other = both.target().unit();
            if (both.source().value() == both.target().value() && differ(one, other)) {
                Span source = NumberMatch.span(both.source());
                Span target = NumberMatch.span(both.target());
                String message =
                        "The source says \"%s\", the target \"%s\"."
                                .formatted(
                                        source.in(text.sourceText()), target.in(text.targetText()));
                found.add(text, source, target, message, null);
            }
        }
    }

    /** Units of one kind, such as lengths, whose factors differ. */
    private static boolean differ(String one, String other) {
        if (one.startsWith("°") && other.startsWith("°")) {
            return !one.equals(other);
        }
        int first = one.indexOf(':');
        return first > 0
                && !one.equals(other)
                && other.startsWith(one.substring(0, first + 1))
                && Double.parseDouble(one.substring(first + 1))
                        != Double.parseDouble(other.substring(first + 1));
    }
}
