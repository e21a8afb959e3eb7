package interligne.check;

import interligne.article.Span;
import interligne.language.Lexicon;
import interligne.language.WordClass;
import interligne.language.Wording;
import java.util.ArrayList;
import java.util.List;

/** A denial of the source that the target does not make. */
final class NegationLostCheck implements Check {

    /** So many tokens lie at most between the two parts of a denial. */
    private static final int REACH = 6;

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
        Wording target = text.target();
        Lexicon from = text.setting().from().numbers().words();
        if (denied(source, 0, source.size(), from) == 0) {
            return;
        }
        List<Integer> ends = sentences(source);
        List<Integer> targetEnds = sentences(target);
        if (ends.size() != targetEnds.size()) {
            compare(text, 0, source.size(), 0, target.size(), found);
            return;
        }
        int start = 0;
        int targetStart = 0;
        for (int at = 0; at < ends.size(); at++) {
            compare(text, start, ends.get(at), targetStart, targetEnds.get(at), found);
            start = ends.get(at);
            targetStart = targetEnds.get(at);
        }
    }

    /** The token after each sentence. */
    private static List<Integer> sentences(Wording words) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean stop = words.isMark(at, ".!?;:") && !words.glued(at + 1);
            if (stop && (words.capital(at + 1) || words.isMark(at, ";:"))) {
                ends.add(at + 1);
            }
        }
        ends.add(words.size());
        return ends;
    }

    private static void compare(
            Bitext text, int start, int end, int targetStart, int targetEnd, Findings found) {
        Wording source = text.source();
        int denied = denied(source, start, end, text.setting().from().numbers().words());
        if (denied == 0) {
            return;
        }
        Lexicon to = text.setting().to().numbers().words();
        if (denied <= denials(text.target(), targetStart, targetEnd, to)) {
            return;
        }
        int where = start;
        while (!denies(source, where, text.setting().from().numbers().words())) {
            where++;
        }
        int first = source.isMark(where - 1, "'’") ? Math.max(0, where - 2) : where;
        Span span = new Span(source.start(first), source.end(where));
        String message =
                "The source denies with \"%s\", the target does not deny."
                        .formatted(span.in(text.sourceText()));
        found.add(text, span, null, message, null);
    }

    /** How often a stretch denies for certain; none when it only makes a condition. */
    private static int denied(Wording source, int start, int end, Lexicon from) {
        int denied = 0;
        for (int at = start; at < end; at++) {
            if (from.has(source.lower(at), WordClass.EXCEPTION)) {
                return 0;
            }
            denied += denies(source, at, from) ? 1 : 0;
        }
        return denied;
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

    /** How often the target denies: by a word, or by a word that is negative in itself. */
    private static int denials(Wording target, int start, int end, Lexicon lexicon) {
        int denials = 0;
        for (int at = start; at < end; at++) {
            if (target.is(at, Wording.Type.WORD) && denying(target, at, lexicon)) {
                denials++;
            }
        }
        return denials;
    }

    private static boolean denying(Wording target, int at, Lexicon lexicon) {
        String word = target.lower(at);
        if (word.equals("t")) {
            return target.isMark(at - 1, "'’") && target.lower(at - 2).endsWith("n");
        }
        if (lexicon.has(word, WordClass.NEGATION)) {
            return !onlyThat(target, at, lexicon);
        }
        if (lexicon.has(word, WordClass.NEGATION_PARTNER)) {
            return !near(target, at, -1, WordClass.NEGATION, lexicon);
        }
        return lexicon.has(word, WordClass.NEGATIVE)
                || (lexicon.startsAny(word, WordClass.NEGATIVE_PREFIX)
                        && lexicon.endsAny(word, WordClass.NEGATIVE_ENDING));
    }

    /** "ne … que" says only, unless "pas" or the like stands between. */
    private static boolean onlyThat(Wording target, int at, Lexicon lexicon) {
        return near(target, at, 1, WordClass.RESTRICTION, lexicon)
                && !near(target, at, 1, WordClass.NEGATION_PARTNER, lexicon);
    }

    private static boolean near(Wording target, int at, int step, WordClass of, Lexicon lexicon) {
        for (int distance = 1; distance <= REACH; distance++) {
            if (lexicon.has(target.lower(at + step * distance), of)) {
                return true;
            }
        }
        return false;
    }
}
