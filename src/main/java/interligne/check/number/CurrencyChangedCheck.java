package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;

/** An amount whose currency is another one in the target. */
public final class CurrencyChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "currency-changed",
                    Severity.ERROR,
                    "An amount keeps its currency.",
                    "Guide du rédacteur, 2.3: an amount is not converted by the translator.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The ticket costs $5.",
                            "Le billet coûte 5\u00a0€.",
                            "Le billet coûte 5\u00a0$."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (NumberMatch.Both both : text.numbers().same()) {
            String one = both.source().unit();
            String other = both.target().unit();
            if (currency(one) && currency(other) && !alike(one, other)) {
                Span source = NumberMatch.span(both.source());
                Span target = NumberMatch.span(both.target());
                String message =
                        "\"%s\" is in %s, \"%s\" in %s."
                                .formatted(
                                        source.in(text.sourceText()), one,
                                        target.in(text.targetText()), other);
                String amount = source.in(text.sourceText());
                boolean plain = both.source().scale() == 0 && both.target().scale() == 0;
                String fix =
                        plain ? text.setting().to().numbers().money(both.source(), amount) : null;
                found.add(text, source, target, message, fix);
            } else if (currency(one) && nameless(text, both)) {
                Span source = NumberMatch.span(both.source());
                Span target = NumberMatch.span(both.target());
                String message =
                        "\"%s\" names its country, \"%s\" does not."
                                .formatted(
                                        source.in(text.sourceText()), target.in(text.targetText()));
                found.addMild(Severity.WARNING, text, source, target, message, null);
            }
        }
    }

    /** "CA$20" and "20 $", but where dollars are those of that country. */
    private static boolean nameless(Bitext text, NumberMatch.Both both) {
        String country = both.source().unit().substring(0, 2);
        return both.source().unit().endsWith("D")
                && !country.equals("US")
                && both.target().unit().equals("USD")
                && !text.targetText().contains("US")
                && !text.setting().typography().locale().endsWith("-" + country);
    }

    private static boolean currency(String unit) {
        return unit.length() == 3 && Character.isUpperCase(unit.charAt(2));
    }

    /** A dollar without a country may be any dollar. */
    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (one.endsWith("D")
                        && other.endsWith("D")
                        && (one.startsWith("US") || other.startsWith("US")));
    }
}
