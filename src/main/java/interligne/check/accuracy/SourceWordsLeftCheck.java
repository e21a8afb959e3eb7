package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Lexicon;
import interligne.language.text.Typography;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A few words of the source left in the target, too short for a sentence. */
public final class SourceWordsLeftCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "source-words-left",
                    Severity.WARNING,
                    "No words of the source are left in the target.",
                    "ISO 17100, 5.3.1.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The platform is powered by chips.",
                            "La plateforme est powered by des puces.",
                            "La plateforme repose sur des puces."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        for (int at = 0; at + 1 < target.size(); at++) {
            if (!small(target, at) || !small(target, at + 1) || !target.spaced(at + 1)) {
                continue;
            }
            boolean foreign =
                    foreign(target.lower(at), from, to) || foreign(target.lower(at + 1), from, to);
            if (foreign
                    && hasBoth(text.source(), target.lower(at), target.lower(at + 1))
                    && !target.isMark(at - 1, Typography.QUOTES)
                    && !target.isMark(at + 2, Typography.QUOTES)
                    && !inBrackets(target, at)
                    && !target.capital(at - 1)
                    && !target.capital(at + 2)) {
                Span span = new Span(target.start(at), target.end(at + 1));
                String message =
                        "\"%s\" is still in %s."
                                .formatted(
                                        span.in(text.targetText()), text.setting().from().name());
                found.add(text, null, span, message, null);
                return;
            }
        }
    }

    /** Whether the two words stand one after the other. */
    private static boolean hasBoth(Wording source, String first, String second) {
        for (int at = 0; at + 1 < source.size(); at++) {
            if (source.isWord(at, first) && source.isWord(at + 1, second)) {
                return true;
            }
        }
        return false;
    }

    /** What stands in brackets or quotes may be quoted. */
    private static boolean inBrackets(Wording target, int at) {
        for (int before = at - 1; before >= 0 && !target.isMark(before, ")"); before--) {
            if (target.isMark(before, "(" + Typography.QUOTES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(Wording words, int at) {
        return words.is(at, Wording.Type.WORD)
                && !words.capital(at)
                && words.end(at) - words.start(at) > 1;
    }

    private static boolean foreign(String word, Lexicon from, Lexicon to) {
        return from.has(word, WordClass.FUNCTION)
                && !to.has(word, WordClass.FUNCTION)
                && !to.knows(word);
    }
}
