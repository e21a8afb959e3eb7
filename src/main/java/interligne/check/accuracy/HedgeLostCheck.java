package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A doubt of the source that became a fact in the target. */
public final class HedgeLostCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "hedge-lost",
                    Severity.WARNING,
                    "What the source only reports, the target only reports.",
                    "Guide du rédacteur: the conditional of hearsay; EDITORIAL, hedges.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The group reportedly earned $2 million.",
                            "Le groupe a gagné 2\u00a0millions de dollars.",
                            "Le groupe aurait gagné 2\u00a0millions de dollars."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording source = text.source();
        Lexicon from = text.setting().from().numbers().words();
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD) && from.has(source.lower(at), WordClass.HEDGE)) {
                if (!hedged(text)) {
                    Span span = new Span(source.start(at), source.end(at));
                    String message =
                            "\"%s\" is a doubt that the target does not have."
                                    .formatted(span.in(text.sourceText()));
                    found.add(text, span, null, message, null);
                }
                return;
            }
        }
    }

    /** Whether the target leaves something in doubt: by a word, or by the form of a verb. */
    static boolean hedged(Bitext text) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 0; at < target.size(); at++) {
            String word = target.lower(at);
            if (target.is(at, Wording.Type.WORD)
                    && (lexicon.has(word, WordClass.HEDGE)
                            || lexicon.has(word, WordClass.HEDGING)
                            || lexicon.endsAny(word, WordClass.HEDGE_ENDING))) {
                return true;
            }
        }
        return false;
    }
}
