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
import java.util.ArrayList;
import java.util.List;

/** A denial of the source that the target does not make. */
public final class NegationLostCheck implements Check {

    /** With so many sentences, of which one side has more, a text is worded freely. */
    private static final int FREE = 5;

    /** A text of so many UTF-16 units is not said in so many times its length. */
    private static final int SHORT = 80;

    private static final double UNLIKE = 1.6;

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
        Denials denied = denials(text, 0, source.size());
        if (target.size() == 0 || (denied.first() < 0 && denied.asking().isEmpty())) {
            return;
        }
        Severity grave = unlike(text) ? Severity.NOTE : Severity.WARNING;
        List<Integer> ends = sentences(source);
        List<Integer> targetEnds = sentences(target);
        if (ends.size() != targetEnds.size()) {
            boolean free = Math.max(ends.size(), targetEnds.size()) >= FREE;
            Severity most = free ? Severity.NOTE : grave;
            compare(text, 0, source.size(), 0, target.size(), most, found);
            return;
        }
        int start = 0;
        int targetStart = 0;
        for (int at = 0; at < ends.size(); at++) {
            compare(text, start, ends.get(at), targetStart, targetEnds.get(at), grave, found);
            start = ends.get(at);
            targetStart = targetEnds.get(at);
        }
    }

    /** Whether the lengths say that the target leaves out or adds a good part. */
    private static boolean unlike(Bitext text) {
        double longer = text.targetText().length() / (double) text.sourceText().length();
        return text.sourceText().length() > SHORT && (longer < 1 / UNLIKE || longer > UNLIKE);
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

    private static Denials denials(Bitext text, int start, int end) {
        Lexicon from = text.setting().from().numbers().words();
        return Denials.of(text.source(), start, end, from, false, null);
    }

    private static void compare(
            Bitext text,
            int start,
            int end,
            int targetStart,
            int targetEnd,
            Severity atMost,
            Findings found) {
        Denials denied = denials(text, start, end);
        if (denied.first() < 0 && denied.asking().isEmpty()) {
            return;
        }
        Lexicon to = text.setting().to().numbers().words();
        boolean excepted = excepted(text, start, end);
        Wording target = text.target();
        Denials there = Denials.of(target, targetStart, targetEnd, to, excepted, text.source());
        int lonely = denied.lonely(there);
        int where = denied.first() >= 0 && denied.lostIn(there) ? denied.first() : lonely;
        if (where < 0) {
            return;
        }
        Wording source = text.source();
        int first = source.isMark(where - 1, "'’") ? Math.max(0, where - 2) : where;
        Span span = new Span(source.start(first), source.end(where));
        String message =
                "The source denies with \"%s\", the target does not deny."
                        .formatted(span.in(text.sourceText()));
        found.addMild(atMost, text, span, null, message, null);
    }

    /** Whether the source denies but for one case, which another language says with "only". */
    private static boolean excepted(Bitext text, int start, int end) {
        Lexicon from = text.setting().from().numbers().words();
        return from.firstIn(text.source(), start, end, WordClass.EXCEPTION) >= 0;
    }
}
