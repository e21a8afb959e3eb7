package interligne.check.markup;

import interligne.article.Code;
import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.List;

/** A link of the source that is not in the target. */
public final class LinkLostCheck implements Check {

    private static final List<String> ADDRESSES = List.of("href=\"", "src=\"", "href='", "src='");

    /** What is left of a link whose address was taken away. */
    private static final List<String> EMPTY = List.of("]()", " <>`", "href=\"\"", "href=''");

    private static final Rule RULE =
            new Rule(
                    "link-lost",
                    Severity.ERROR,
                    "Every link of the source is in the target.",
                    "WCAG 2.2, 2.4: a page keeps its ways to go on.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Read the report at https://example.org/report today.",
                            "Lisez le rapport aujourd’hui.",
                            "Lisez aujourd’hui le rapport sur https://example.org/report."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        int lost =
                links(text.source())
                        + codes(text.pair().source().codes())
                        - links(text.target())
                        - codes(text.pair().target().codes());
        if (lost <= 0) {
            lost = empty(text.targetText()) - empty(text.sourceText());
        }
        if (lost > 0) {
            Span span = first(text);
            String message =
                    lost == 1
                            ? "A link of the source is not in the target."
                            : "%d links of the source are not in the target.".formatted(lost);
            found.add(text, span, null, message, null);
        }
    }

    private static int links(Wording wording) {
        int links = 0;
        for (int at = 0; at < wording.size(); at++) {
            links += wording.is(at, Wording.Type.LINK) ? 1 : 0;
            if (wording.is(at, Wording.Type.MARKUP)) {
                links += addresses(wording.written(at));
            }
        }
        return links;
    }

    /** How many addresses a tag has: {@code href="…"} and {@code src="…"}, not empty ones. */
    private static int addresses(String tag) {
        int addresses = 0;
        for (String name : ADDRESSES) {
            int at = tag.indexOf(name);
            int start = at + name.length();
            boolean full = at >= 0 && start < tag.length() && "\"' ".indexOf(tag.charAt(start)) < 0;
            addresses += full ? 1 : 0;
        }
        return addresses;
    }

    private static int empty(String text) {
        int empty = 0;
        for (String left : EMPTY) {
            int at = text.indexOf(left);
            while (at >= 0) {
                empty++;
                at = text.indexOf(left, at + left.length());
            }
        }
        return empty;
    }

    private static int codes(List<Code> codes) {
        int links = 0;
        for (Code code : codes) {
            links += code.kind().equals(Code.LINK) ? 1 : 0;
        }
        return links;
    }

    private static Span first(Bitext text) {
        Wording source = text.source();
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.LINK)
                    && !text.targetText().contains(source.written(at))) {
                return new Span(source.start(at), source.end(at));
            }
        }
        return new Span(0, text.sourceText().length());
    }
}
