package interligne.check;

import interligne.article.Code;
import interligne.article.Span;
import interligne.language.Wording;

import java.util.ArrayList;
import java.util.List;

/** An inline code or placeholder of the source that is not in the target. */
final class CodeDroppedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "code-dropped",
                    Severity.ERROR,
                    "Every inline code and placeholder of the source is in the target.",
                    "XLIFF 2.1, 4.7.2: inline codes are kept unless marked deletable.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Hello %s, welcome.",
                            "Bonjour et bienvenue.",
                            "Bonjour %s, bienvenue."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        if (text.pair().source().codes().isEmpty()
                && text.sourceText().indexOf('%') < 0
                && text.sourceText().indexOf('{') < 0) {
            return;
        }
        for (Code code : text.pair().source().codes()) {
            if (!code.kind().equals(Code.LINK) && !text.pair().target().codes().contains(code)) {
                int at = Math.max(0, text.sourceText().indexOf(code.openTag()));
                int end = Math.min(text.sourceText().length(), at + code.openTag().length());
                String message =
                        "The code %s (%s) is not in the target."
                                .formatted(code.openTag(), code.kind());
                found.add(text, new Span(at, end), null, message, null);
            }
        }
        placeholders(text, found);
    }

    private static void placeholders(Bitext text, Findings found) {
        Wording source = text.source();
        List<String> there = new ArrayList<>();
        Wording target = text.target();
        for (int at = 0; at < target.size(); at++) {
            if (target.is(at, Wording.Type.PLACEHOLDER)) {
                there.add(plain(target.written(at)));
            }
        }
        for (int at = 0; at < source.size(); at++) {
            if (source.is(at, Wording.Type.PLACEHOLDER)
                    && !set(source.written(at))
                    && !template(source.written(at), text.targetText())
                    && !there.remove(plain(source.written(at)))) {
                Span span = new Span(source.start(at), source.end(at));
                String message = "\"%s\" is not in the target.".formatted(source.written(at));
                found.add(text, span, null, message, null);
            }
        }
    }

    /** "{0, 1, …}" lists values and stands for none. */
    private static boolean set(String placeholder) {
        return placeholder.indexOf(',') > 0
                && placeholder.indexOf('{') == placeholder.lastIndexOf('{')
                && !placeholder.contains("plural")
                && !placeholder.contains("select")
                && !placeholder.contains("number")
                && !placeholder.contains("date")
                && !placeholder.contains("time");
    }

    /** A template with words to translate, "{{PLURAL:$1|result|results}}", that is used as well. */
    private static boolean template(String placeholder, String target) {
        int colon = placeholder.indexOf(':');
        return placeholder.startsWith("{{")
                && placeholder.indexOf('|') > colon
                && colon > 0
                && target.contains(placeholder.substring(0, colon));
    }

    /** Without the position that a translator may add: {@code %1$s} is {@code %s}. */
    private static String plain(String placeholder) {
        int dollar = placeholder.indexOf('$');
        boolean positioned = placeholder.startsWith("%") && dollar > 1;
        return positioned ? "%" + placeholder.substring(dollar + 1) : placeholder;
    }
}
