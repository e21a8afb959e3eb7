package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A quotation mark without its partner. */
public final class QuotesUnpairedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "quotes-unpaired",
                    Severity.WARNING,
                    "Every quotation mark that opens closes.",
                    "Guide du rédacteur, 7.8; all checkers.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "He said “yes” and left.",
                            "Il a dit «\u00a0oui et il est parti.",
                            "Il a dit «\u00a0oui\u00a0» et il est parti."));

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Quotation marks in another spelling: nobody can tell what is paired. */
    private static final List<String> ENTITIES = List.of("&#822", "&ldquo;", "&rdquo;", "&quot;");

    @Override
    public void check(Bitext text, Findings found) {
        int lone = lone(text.target());
        if (lone < 0) {
            return;
        }
        boolean entities = ENTITIES.stream().anyMatch(text.sourceText()::contains);
        if (!entities && lone(text.source()) < 0) {
            String message =
                    "The quotation mark %s has no partner.".formatted(text.target().written(lone));
            found.addTarget(text, lone, lone + 1, message, null);
        }
    }

    /** The first mark without partner, or -1. */
    private static int lone(Wording words) {
        for (int pair = 0; pair < Typography.OPENERS.length(); pair++) {
            int lone =
                    lone(words, Typography.OPENERS.charAt(pair), Typography.PARTNERS.charAt(pair));
            if (lone >= 0) {
                return lone;
            }
        }
        return -1;
    }

    private static int lone(Wording words, char opening, char closing) {
        if (words.text().indexOf(opening) < 0 && words.text().indexOf(closing) < 0) {
            return -1;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < words.size(); at++) {
            if (!words.is(at, Wording.Type.MARK) || inches(words, at)) {
                continue;
            }
            char mark = words.first(at);
            boolean closes = mark == closing && (opening != closing || !open.isEmpty());
            if (closes && open.isEmpty()) {
                return at;
            } else if (closes) {
                open.pop();
            } else if (mark == opening) {
                open.push(at);
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private static boolean inches(Wording words, int at) {
        return words.isMark(at, '"') && words.glued(at) && words.is(at - 1, Wording.Type.DIGITS);
    }
}
