package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** A bracket without its partner. */
public final class BracketsUnpairedCheck implements Check {

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private static final Rule RULE =
            new Rule(
                    "brackets-unpaired",
                    Severity.WARNING,
                    "Every bracket that opens closes.",
                    "All checkers; Guide du rédacteur, 7.9.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The group (founded in 1990) grows.",
                            "Le groupe (fondé en 1990 grandit.",
                            "Le groupe (fondé en 1990) grandit."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Wording target = text.target();
        for (int pair = 0; pair < OPEN.length(); pair++) {
            int open = lone(target, OPEN.charAt(pair), CLOSE.charAt(pair));
            if (open >= 0 && lone(text.source(), OPEN.charAt(pair), CLOSE.charAt(pair)) < 0) {
                String message =
                        "The bracket \"%s\" has no partner.".formatted(target.written(open));
                found.addTarget(text, open, open + 1, message, null);
            }
        }
    }

    /** The first bracket without partner, or -1; {@code a)} and a smiley open none. */
    private static int lone(Wording words, char opening, char closing) {
        int depth = 0;
        int last = -1;
        for (int at = 0; at < words.size(); at++) {
            if (words.isMark(at, opening)) {
                last = depth == 0 ? at : last;
                depth++;
            } else if (words.isMark(at, closing)) {
                if (depth == 0 && !enumerated(words, at)) {
                    return at;
                }
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0 ? last : -1;
    }

    private static boolean enumerated(Wording words, int at) {
        boolean brief = at > 0 && words.end(at - 1) - words.start(at - 1) <= 4;
        return (brief && words.glued(at)) || words.isMark(at - 1, ":;-");
    }
}
