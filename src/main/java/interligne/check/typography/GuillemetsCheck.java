package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** Quotation marks of another language, and the spaces inside the right ones. */
public final class GuillemetsCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "guillemets",
                    Severity.WARNING,
                    "Quotation marks are those of the target language, with its spaces inside.",
                    "Imprimerie nationale, Guillemets; OQLF, Banque de dépannage linguistique,"
                            + " guillemets.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "They call it a “win-win” deal.",
                            "Ils parlent d’un accord “gagnant-gagnant”.",
                            "Ils parlent d’un accord «\u00a0gagnant-gagnant\u00a0»."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        Typography type = text.setting().typography();
        int inside = 0;
        for (int at = 0; at < target.size(); at++) {
            if (!target.is(at, Wording.Type.MARK)) {
                continue;
            }
            char mark = target.first(at);
            if (mark == type.openQuote()) {
                inside++;
                space(text, target, at, type, true, found);
            } else if (mark == type.closeQuote()) {
                inside = Math.max(0, inside - 1);
                space(text, target, at, type, false, found);
            } else if (inside == 0
                    && (type.foreignQuotes().indexOf(mark) >= 0
                            || (mark == '"' && type.curlyOnly() && !inches(target, at)))) {
                at = foreign(text, target, at, type, found);
            }
        }
    }

    private static boolean inches(Wording target, int at) {
        return target.is(at - 1, Wording.Type.DIGITS) && target.glued(at);
    }

    /** Reports a quotation in foreign marks as a whole; returns its last token. */
    private static int foreign(
            Bitext text, Wording target, int at, Typography type, Findings found) {
        int close = closing(target, at, type);
        Span span = new Span(target.start(at), target.end(close));
        String message;
        String fix = null;
        if (close > at) {
            String words =
                    Typography.trim(target.text().substring(target.end(at), target.start(close)));
            fix =
                    type.openQuote()
                            + type.quoteSpace()
                            + words
                            + type.quoteSpace()
                            + type.closeQuote();
            message = "Write %s instead of %s.".formatted(fix, span.in(target.text()));
        } else {
            message =
                    "The quotation mark %s does not belong to the language; it has %s %s."
                            .formatted(target.written(at), type.openQuote(), type.closeQuote());
        }
        found.add(text, null, span, message, fix);
        return close;
    }

    private static int closing(Wording target, int at, Typography type) {
        for (int end = at + 1; end < target.size(); end++) {
            boolean quote = target.isMark(end, "\"”") || target.isMark(end, type.foreignQuotes());
            if (quote) {
                return end;
            }
        }
        return at;
    }

    private static void space(
            Bitext text, Wording target, int at, Typography type, boolean opening, Findings found) {
        int start = opening ? target.end(at) : at == 0 ? target.start(at) : target.end(at - 1);
        int end =
                !opening
                        ? target.start(at)
                        : at + 1 < target.size() ? target.start(at + 1) : target.end(at);
        String gap = target.text().substring(start, end);
        boolean edge = opening ? at + 1 == target.size() : at == 0;
        if (gap.equals(type.quoteSpace()) || edge) {
            return;
        }
        Span span = opening ? new Span(target.start(at), end) : new Span(start, target.end(at));
        String fix =
                opening
                        ? target.written(at) + type.quoteSpace()
                        : type.quoteSpace() + target.written(at);
        boolean narrow =
                gap.length() == 1
                        && Typography.noBreak(gap.charAt(0))
                        && !type.quoteSpace().isEmpty();
        String message =
                type.quoteSpace().isEmpty()
                        ? "No space belongs inside %s.".formatted(target.written(at))
                        : "A no-break space belongs inside %s.".formatted(target.written(at));
        found.addMild(narrow ? Severity.NOTE : Severity.WARNING, text, null, span, message, fix);
    }
}
