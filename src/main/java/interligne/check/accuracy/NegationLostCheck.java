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
import java.util.List;
import java.util.Optional;

/** A denial of the source that the target does not make. */
public final class NegationLostCheck implements Check {

    /** A text of so many UTF-16 units is not said in so many times its length, or freely. */
    private static final int SHORT = 120;

    private static final double UNLIKE = 1.8;

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
        if (target.size() == 0 || !Denials.ask(source, 0, source.size(), from)) {
            return;
        }
        List<Bead> beads = Bead.of(source, target);
        for (int at = 0; at < beads.size(); at++) {
            Bead bead = beads.get(at);
            if (!Denials.ask(source, bead.start(), bead.end(), from)) {
                continue;
            }
            Optional<Denial> lonely = match(text, bead).lonely();
            if (lonely.isPresent() && !spare(text, beads, at - 1) && !spare(text, beads, at + 1)) {
                report(text, lonely.get(), found);
            }
        }
    }

    /** Whether the piece beside has a denial too many, so that the pieces were cut badly. */
    private static boolean spare(Bitext text, List<Bead> beads, int at) {
        return at >= 0 && at < beads.size() && match(text, beads.get(at)).spare();
    }

    private static DenialMatch match(Bitext text, Bead bead) {
        Lexicon from = text.setting().from().numbers().words();
        Lexicon to = text.setting().to().numbers().words();
        Wording source = text.source();
        Denials denied = Denials.of(source, bead.start(), bead.end(), from, false, null);
        boolean excepted = from.firstIn(source, bead.start(), bead.end(), WordClass.EXCEPTION) >= 0;
        Denials there =
                Denials.of(text.target(), bead.there(), bead.thereEnd(), to, excepted, source);
        return new DenialMatch(denied, there);
    }

    private static void report(Bitext text, Denial lost, Findings found) {
        Wording source = text.source();
        int at = lost.token();
        int first = source.isMark(at - 1, "'’") ? Math.max(0, at - 2) : at;
        Span span = new Span(source.start(first), source.end(at));
        String message =
                "The source denies with \"%s\", the target does not deny."
                        .formatted(span.in(text.sourceText()));
        boolean wordy = lost.is(Denial.Kind.SURE) && text.sourceText().length() > SHORT;
        Severity most = wordy || unlike(text) ? Severity.NOTE : Severity.WARNING;
        found.addMild(most, text, span, null, message, null);
    }

    /** Whether the lengths say that the target leaves out or adds a good part. */
    private static boolean unlike(Bitext text) {
        double longer = text.targetText().length() / (double) text.sourceText().length();
        return text.sourceText().length() > SHORT && (longer < 1 / UNLIKE || longer > UNLIKE);
    }
}
