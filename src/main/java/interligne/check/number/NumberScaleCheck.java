package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;

/** The same figures with another scale: ten billion that became ten "billions". */
public final class NumberScaleCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "number-scale",
                    Severity.ERROR,
                    "A million, billion or trillion keeps its value: an English billion is a"
                            + " French milliard.",
                    "Translation Bureau of Canada, Guide du rédacteur, 2.2.5.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The group earned $10 billion.",
                            "Le groupe a gagné 10\u00a0billions de dollars.",
                            "Le groupe a gagné 10\u00a0milliards de dollars."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (NumberMatch.Both both : text.numbers().scaled()) {
            Span source = NumberMatch.span(both.source());
            Span target = NumberMatch.span(both.target());
            found.add(
                    text,
                    source,
                    target,
                    message(text, both, source, target),
                    NumberWording.scaled(text, both));
        }
    }

    private static String message(Bitext text, NumberMatch.Both both, Span source, Span target) {
        String said = target.in(text.targetText());
        String meant = source.in(text.sourceText());
        return "\"%s\" is not the value of \"%s\": write \"%s\"."
                .formatted(said, meant, NumberWording.of(text, both.source()));
    }
}
