package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** The space before {@code ; : ! ?}, as the locale wants it. */
public final class HighPunctuationSpaceCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "high-punctuation-space",
                    Severity.WARNING,
                    "The space before a colon, semicolon, question or exclamation mark is the one"
                            + " of the locale.",
                    "Lexique des règles typographiques en usage à l’Imprimerie nationale; OQLF,"
                            + " Banque de dépannage linguistique, espacement.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Amazing! Is it true?",
                            "Incroyable ! Est-ce vrai\u202f?",
                            "Incroyable\u202f! Est-ce vrai\u202f?"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Typography type = text.setting().typography();
        for (int at = 0; at < target.size(); at++) {
            if (target.isMark(at, ";:!?") && ofProse(target, at)) {
                mark(text, target, at, type, found);
            }
        }
    }

    /** A mark that ends words, not a smiley, a time, a ratio or part of an address. */
    private static boolean ofProse(Wording target, int at) {
        boolean series = target.isMark(at - 1, "!?;:(") && target.glued(at);
        if (at == 0 || series) {
            return false;
        }
        boolean colons = target.isMark(at + 1, ':') && !target.glued(at);
        boolean gluedAfter =
                target.glued(at + 1) && !colons && !target.isMark(at + 1, Typography.CLOSERS);
        return !gluedAfter;
    }

    private static void mark(Bitext text, Wording target, int at, Typography type, Findings found) {
        char mark = target.first(at);
        int gap = target.start(at) - target.end(at - 1);
        char space = gap == 0 ? 0 : target.text().charAt(target.start(at) - 1);
        char wanted = type.spaceBefore(mark);
        Span span = new Span(target.end(at - 1), target.end(at));
        String fix = (wanted == 0 ? "" : String.valueOf(wanted)) + mark;
        if (space == wanted && gap <= 1) {
            return;
        }
        if (wanted == 0) {
            boolean wrong = !Typography.noBreak(space) || type.quoteSpace().isEmpty();
            if (gap > 0 && wrong) {
                String message = "No space belongs before \"%s\".".formatted(mark);
                found.add(text, null, span, message, fix);
            }
        } else if (gap == 1 && Typography.noBreak(space)) {
            String message = "%s is better before \"%s\".".formatted(name(wanted), mark);
            found.addMild(Severity.NOTE, text, null, span, message, fix);
        } else {
            String message = "%s belongs before \"%s\".".formatted(name(wanted), mark);
            found.add(text, null, span, message, fix);
        }
    }

    private static String name(char space) {
        return space == Typography.NARROW ? "A narrow no-break space" : "A no-break space";
    }
}
