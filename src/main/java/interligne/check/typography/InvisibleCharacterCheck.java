package interligne.check.typography;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.check.TypeCheck;

/** A character without width that no reader sees and every search trips over. */
public final class InvisibleCharacterCheck implements TypeCheck {

    private static final Rule RULE =
            new Rule(
                    "invisible-character",
                    Severity.WARNING,
                    "No invisible characters are left in the text.",
                    "Unicode Standard, 23.2; W3C, Unicode in XML.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The deal was signed.",
                            "L’accord\u200b a été signé.",
                            "L’accord a été signé."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        String target = text.targetText();
        for (int at = 0; at < target.length(); at++) {
            char here = target.charAt(at);
            if ((here > ' ' && here < '\u007f')
                    || !invisible(here)
                    || text.sourceText().indexOf(here) >= 0) {
                continue;
            }
            String message = "An invisible character stands here: U+%04X.".formatted((int) here);
            found.add(text, null, new Span(at, at + 1), message, "");
        }
    }

    private static boolean invisible(char here) {
        return here == '\u200b'
                || here == '\u200e'
                || here == '\u200f'
                || here == '\ufeff'
                || here == '\u00ad'
                || (here >= '\u202a' && here <= '\u202e')
                || (here >= '\u2060' && here <= '\u2064')
                || (here < ' ' && here != '\n' && here != '\t' && here != '\r');
    }
}
