package interligne.check;

import interligne.article.Span;
import interligne.language.Lexicon;
import interligne.language.WordClass;
import interligne.language.Wording;

/** A stretch of the target that is still in the language of the source. */
final class SourceLeftInTargetCheck implements Check {

    /** So many words in a row, and so many of them function words of the source language. */
    private static final int LEAST_WORDS = 5;

    private static final int LEAST_FUNCTION_WORDS = 2;

    private static final Rule RULE =
            new Rule(
                    "source-left-in-target",
                    Severity.ERROR,
                    "No sentence of the source is left untranslated in the target.",
                    "ISO 17100, 5.3.1: the translator conveys the whole content of the source.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The board met in May. It will meet again in the autumn.",
                            "Le conseil s’est réuni en mai. It will meet again in the autumn.",
                            "Le conseil s’est réuni en mai. Il se réunira de nouveau à"
                                    + " l’automne."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        int at = 0;
        while (at < target.size()) {
            int end = foreignRun(target, at, from, to);
            if (end > at) {
                Span span = new Span(target.start(at), target.end(end - 1));
                found.add(
                        text,
                        null,
                        span,
                        "\"%s\" is still in %s."
                                .formatted(
                                        span.in(text.targetText()), text.setting().from().name()),
                        null);
                at = end;
            }
            at++;
        }
    }

    /** The end of the longest run from here without a word of the target language, or the start. */
    private static int foreignRun(Wording target, int start, Lexicon from, Lexicon to) {
        if (!target.is(start, Wording.Type.WORD)) {
            return start;
        }
        int words = 0;
        int foreign = 0;
        int end = start;
        for (int at = start; at < target.size(); at++) {
            if (target.isMark(at, ".!?;:")) {
                break;
            }
            if (!target.is(at, Wording.Type.WORD)) {
                continue;
            }
            String word = target.lower(at);
            boolean source = from.has(word, WordClass.FUNCTION);
            if (to.has(word, WordClass.FUNCTION) && !source) {
                break;
            }
            words++;
            foreign += source && !to.has(word, WordClass.FUNCTION) ? 1 : 0;
            end = at + 1;
        }
        return words >= LEAST_WORDS && foreign >= LEAST_FUNCTION_WORDS ? end : start;
    }
}
