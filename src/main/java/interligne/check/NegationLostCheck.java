package interligne.check;

import interligne.article.Span;
import interligne.language.Lexicon;
import interligne.language.WordClass;
import interligne.language.Wording;

/** A denial of the source that the target does not make. */
final class NegationLostCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "negation-lost",
                    Severity.WARNING,
                    "What the source denies, the target denies.",
                    "ISO 17100, 5.3.1: the meaning is conveyed.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The plant will not close.",
                            "L’usine fermera.",
                            "L’usine ne fermera pas."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording source = text.source();
        Lexicon from = text.setting().from().numbers().words();
        int where = -1;
        int denials = 0;
        for (int at = 0; at < source.size(); at++) {
            if (from.has(source.lower(at), WordClass.EXCEPTION)) {
                return;
            }
            if (denies(source, at, from)) {
                denials++;
                where = where < 0 ? at : where;
            }
        }
        if (denials == 0 || denies(text.target(), text.setting().to().numbers().words())) {
            return;
        }
        int first = source.isMark(where - 1, "'’") ? Math.max(0, where - 2) : where;
        Span span = new Span(source.start(first), source.end(where));
        String message =
                "The source denies with \"%s\", the target does not deny."
                        .formatted(span.in(text.sourceText()));
        found.add(text, span, null, message, null);
    }

    /** "not", "don't", "never"; "not only" and "no" alone deny nothing that must reappear. */
    private static boolean denies(Wording words, int at, Lexicon lexicon) {
        if (!words.is(at, Wording.Type.WORD)) {
            return false;
        }
        String word = words.lower(at);
        if (word.equals("t")) {
            return words.isMark(at - 1, "'’") && words.lower(at - 2).endsWith("n");
        }
        return lexicon.has(word, WordClass.DENIAL)
                && !lexicon.has(words.lower(at + 1), WordClass.AFTER_DENIAL);
    }

    private static boolean denies(Wording target, Lexicon lexicon) {
        for (int at = 0; at < target.size(); at++) {
            if (!target.is(at, Wording.Type.WORD)) {
                continue;
            }
            String word = target.lower(at);
            if (lexicon.has(word, WordClass.NEGATION)
                    || lexicon.has(word, WordClass.NEGATIVE)
                    || (word.equals("t") && target.isMark(at - 1, "'’"))
                    || lexicon.startsAny(word, WordClass.NEGATIVE_PREFIX)) {
                return true;
            }
        }
        return false;
    }
}
