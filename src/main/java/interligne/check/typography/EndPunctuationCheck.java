package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;

/** A target that ends with another mark than its source. */
public final class EndPunctuationCheck implements Check {

    /** An ellipsis or an abbreviation: the sentence may go on, so that any end will do. */
    private static final char ELLIPSIS = '…';

    private static final Rule RULE =
            new Rule(
                    "end-punctuation",
                    Severity.WARNING,
                    "A target ends as its source ends.",
                    "Guide du rédacteur, 7: a question stays a question.",
                    new Rule.Example(
                            "en", "fr", "Is it true?", "Est-ce vrai.", "Est-ce vrai\u202f?"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        char source = last(text.source());
        char target = last(text.target());
        if (source == ELLIPSIS || target == ELLIPSIS) {
            return;
        }
        if (source == target || (source == 0 && target == 0)) {
            return;
        }
        boolean question = (source == '?') != (target == '?');
        boolean dropped = (target == 0 && source != '!') || (source == 0 && target == ':');
        boolean wrong = question || (dropped && source != ';' && source != ',');
        if (wrong) {
            Wording words = text.target();
            if (words.size() == 0) {
                return;
            }
            int end = words.size() - 1;
            Span span = new Span(words.start(end), words.end(end));
            String message =
                    source == 0
                            ? "The target ends with \"%s\", the source does not.".formatted(target)
                            : "The source ends with \"%s\", the target does not.".formatted(source);
            Severity grave = question ? Severity.WARNING : Severity.NOTE;
            found.addMild(grave, text, null, span, message, null);
        }
    }

    /** The mark at the end, behind closing quotes and brackets; 0 when there is none. */
    private static char last(Wording words) {
        int at = words.size() - 1;
        while (at >= 0
                && (words.is(at, Wording.Type.CODE)
                        || words.is(at, Wording.Type.MARKUP)
                        || words.isMark(at, Typography.QUOTES + "’')*_]"))) {
            at--;
        }
        if (!words.isMark(at, ".?!:;…,")) {
            return 0;
        }
        char mark = words.first(at);
        boolean letter =
                words.is(at - 1, Wording.Type.WORD)
                        && words.glued(at)
                        && words.end(at - 1) - words.start(at - 1) == 1;
        return mark == '…' || letter || words.isMark(at - 1, '.') ? ELLIPSIS : mark;
    }
}
