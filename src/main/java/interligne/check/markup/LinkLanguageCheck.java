package interligne.check.markup;

import interligne.article.Code;
import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** A link that leads to the page in the language of the source. */
public final class LinkLanguageCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "link-language",
                    Severity.WARNING,
                    "A link leads to the page in the language of the target where there is one.",
                    "EDITORIAL, L01 and L06: hreflang alternates.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "See https://example.org/en/report today.",
                            "Voir https://example.org/en/report aujourd’hui.",
                            "Voir https://example.org/fr/report aujourd’hui."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        String tag = text.setting().from().tag();
        String better = text.setting().to().tag();
        String target = text.targetText();
        String[] marks = {"/" + tag + "/", "=" + tag, "=\"" + tag + "\"", "/" + tag + "."};
        for (String mark : marks) {
            int at = target.indexOf(mark);
            int end = at + mark.length();
            boolean whole =
                    at >= 0
                            && (end >= target.length()
                                    || !Character.isLetterOrDigit(target.charAt(end))
                                    || mark.endsWith("/")
                                    || mark.endsWith("."));
            if (whole && address(text, at) && text.sourceText().contains(mark)) {
                String fix = mark.replace(tag, better);
                String message =
                        "\"%s\" leads to the page in %s: \"%s\"."
                                .formatted(mark, text.setting().from().name(), fix);
                found.add(text, null, new Span(at, end), message, null);
                return;
            }
        }
        codes(text, tag, found);
    }

    /** Inside an address or markup, not in prose. */
    private static boolean address(Bitext text, int at) {
        Wording words = text.target();
        int token = words.at(at);
        return words.is(token, Wording.Type.LINK)
                || words.is(token, Wording.Type.MARKUP)
                || (words.isMark(token, "/=") && words.is(token + 1, Wording.Type.WORD));
    }

    private static void codes(Bitext text, String tag, Findings found) {
        for (Code code : text.pair().target().codes()) {
            String address = code.attributes().getOrDefault("href", "");
            if (address.contains("/" + tag + "/") || address.endsWith("=" + tag)) {
                int at = Math.max(0, text.targetText().indexOf(code.openTag()));
                int end = Math.min(text.targetText().length(), at + code.openTag().length());
                String message =
                        "\"%s\" leads to the page in %s."
                                .formatted(address, text.setting().from().name());
                found.add(text, null, new Span(at, end), message, null);
            }
        }
    }
}
