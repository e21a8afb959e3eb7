package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Style;
import interligne.language.text.Wording;

/** What is only expected in the source and certain in the target. */
public final class CertaintyRaisedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "certainty-raised",
                    Severity.NOTE,
                    "What the source only expects, the target only expects.",
                    "ISO 17100, 5.3.1: the meaning is conveyed.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The firm is expected to sign in May.",
                            "L’entreprise signera en mai.",
                            "L’entreprise devrait signer en mai."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording source = text.source();
        for (Style.Hit hit : text.setting().from().style().find(source, "certainty")) {
            if (!Style.asked(hit.phrase(), text.target()) && !HedgeLostCheck.hedged(text)) {
                Span span = new Span(source.start(hit.first()), source.end(hit.end() - 1));
                String message =
                        "\"%s\" is less certain than the target: think of \"%s\"."
                                .formatted(span.in(text.sourceText()), hit.phrase().better());
                found.add(text, span, null, message, null);
            }
        }
    }
}
