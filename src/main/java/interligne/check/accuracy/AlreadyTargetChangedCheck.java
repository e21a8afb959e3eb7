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
import java.util.Set;

/** A source that was in the target language already and came out in other words. */
public final class AlreadyTargetChangedCheck implements Check {

    private static final int LEAST = 3;

    private static final Rule RULE =
            new Rule(
                    "already-target-changed",
                    Severity.ERROR,
                    "A text that is already in the target language is only put right as type.",
                    "PRODUCT, states: already-target.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Voir aussi\u00a0: Le climat et le pouvoir dans les villes du monde",
                            "Voir aussi\u00a0: Lui climat et lui pouvoir dans les villes du monde",
                            "Voir aussi\u00a0: Le climat et le pouvoir dans les villes du monde"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        Wording source = text.source();
        int own = 0;
        int foreign = 0;
        int words = 0;
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD)) {
                words++;
                String word = source.lower(at);
                if (word.length() < 2) {
                    continue;
                }
                boolean here = to.has(word, WordClass.FUNCTION);
                boolean there = from.has(word, WordClass.FUNCTION);
                own += here && !there ? 1 : 0;
                foreign += there && !here ? 1 : 0;
            }
        }
        if (own >= LEAST && foreign == 0 && 4 * own >= words) {
            compare(text, found);
        }
    }

    /** From the first word that differs to the last. */
    private static void compare(Bitext text, Findings found) {
        Wording target = text.target();
        Set<String> there = SourceLeftInTargetCheck.words(text.source());
        int first = -1;
        int last = -1;
        for (int at = 0; at < target.size(); at++) {
            if (target.is(at, Wording.Type.WORD) && !there.contains(target.lower(at))) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (first >= 0) {
            Span span = new Span(target.start(first), target.end(last));
            String message =
                    "The source is already in %s; \"%s\" is not what it says."
                            .formatted(text.setting().to().name(), span.in(text.targetText()));
            found.add(text, null, span, message, null);
        }
    }
}
