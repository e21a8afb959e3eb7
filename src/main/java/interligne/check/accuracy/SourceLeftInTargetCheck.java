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
import java.util.HashSet;
import java.util.Set;

/** A stretch of the target that is still in the language of the source. */
public final class SourceLeftInTargetCheck implements Check {

    /** So many words in a row, and so many of them function words of the source language. */
    private static final int LEAST_WORDS = 4;

    private static final int LEAST_FUNCTION_WORDS = 2;

    /** So many tokens around a stretch may belong to the same quotation. */
    private static final int AROUND = 12;

    private static final String QUOTES = Typography.QUOTES;

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
        if (!possible(target, from, to)) {
            return;
        }
        Set<String> there = words(text.source());
        int at = 0;
        while (at < target.size()) {
            int end = run(target, at, from, to, there);
            if (end > at) {
                Span span = new Span(target.start(at), target.end(end - 1));
                String words = span.in(text.targetText());
                String message =
                        "\"%s\" is still in %s.".formatted(words, text.setting().from().name());
                Severity grave =
                        quoted(target, at, end) || name(target, at)
                                ? Severity.WARNING
                                : Severity.ERROR;
                found.addMild(grave, text, null, span, message, null);
                at = end;
            }
            at++;
        }
    }

    /** Whether there are foreign words enough: most targets have none, and are done with. */
    private static boolean possible(Wording target, Lexicon from, Lexicon to) {
        int foreign = 0;
        for (int at = 0; at < target.size() && foreign < LEAST_FUNCTION_WORDS; at++) {
            foreign +=
                    target.is(at, Wording.Type.WORD) && foreign(target.lower(at), from, to) ? 1 : 0;
        }
        return foreign >= LEAST_FUNCTION_WORDS;
    }

    private static boolean foreign(String word, Lexicon from, Lexicon to) {
        return from.has(word, WordClass.FUNCTION)
                && word.length() > 1
                && !to.has(word, WordClass.FUNCTION);
    }

    /** Whether the words stand in brackets or quotation marks: a title or a term, perhaps. */
    private static boolean quoted(Wording target, int start, int end) {
        boolean opens = false;
        for (int at = start - 1; at >= 0 && start - at <= AROUND && !opens; at--) {
            if (target.isMark(at, ")]")) {
                return false;
            }
            opens = target.isMark(at, "([*_" + Typography.QUOTES);
        }
        boolean closes = false;
        for (int at = end; at < target.size() && at - end <= AROUND && !closes; at++) {
            closes = target.isMark(at, ")]*_" + Typography.QUOTES);
        }
        return opens && closes;
    }

    /** Whether a capital in the middle of a sentence says that a name begins or goes on here. */
    private static boolean name(Wording target, int start) {
        return (target.capital(start) && !target.startsSentence(start))
                || (target.capital(start + 1) && !target.startsSentence(start + 1))
                || (target.capital(start - 1) && target.spaced(start));
    }

    static Set<String> words(Wording source) {
        Set<String> there = new HashSet<>();
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.WORD)) {
                there.add(source.lower(at));
            }
        }
        return there;
    }

    /** The end of the run of foreign words from here, or the start when there is none. */
    private static int run(Wording target, int start, Lexicon from, Lexicon to, Set<String> there) {
        if (!target.is(start, Wording.Type.WORD)
                || target.isMark(start - 1, QUOTES + "(")
                || (target.isMark(start - 1, "-") && target.glued(start))) { // --an-option
            return start;
        }
        int words = 0;
        int small = 0;
        int foreign = 0;
        int listed = 0;
        int end = start;
        for (int at = start; at < target.size(); at++) {
            if (target.isMark(at, ",-'’")) {
                listed += target.isMark(at, ",") ? 1 : 0;
                continue;
            }
            String word = target.lower(at);
            boolean strange = foreign(word, from, to);
            if (!target.is(at, Wording.Type.WORD) || !(strange || there.contains(word))) {
                break;
            }
            words += target.isMark(at - 1, "-") && target.glued(at) ? 0 : 1;
            small += target.capital(at) ? 0 : 1;
            foreign += strange ? 1 : 0;
            end = at + 1;
        }
        boolean prose =
                words >= Math.max(LEAST_WORDS, 3 * listed) && foreign >= LEAST_FUNCTION_WORDS;
        return prose
                        && 3 * small >= 2 * words
                        && (words > LEAST_WORDS + 1 || !target.isMark(end, QUOTES))
                ? end
                : start;
    }
}
