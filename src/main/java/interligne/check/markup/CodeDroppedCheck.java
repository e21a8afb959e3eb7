package interligne.check.markup;

import interligne.article.Code;
import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** An inline code or placeholder of the source that is not in the target. */
public final class CodeDroppedCheck implements Check {

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
            } else if (code.kind().equals(Code.KEPT)) {
                kept(code, text, found);
            }
        }
        placeholders(text, found);
    }

    /** What the author keeps from translation stands in the target as it is. */
    private static void kept(Code code, Bitext text, Findings found) {
        String here = text.pair().source().within(code);
        if (!here.equals(text.pair().target().within(code))) {
            int at = Math.max(0, text.sourceText().indexOf(here));
            String message =
                    "The author keeps \"%s\" from translation: leave it as it is.".formatted(here);
            found.add(text, new Span(at, at + here.length()), null, message, null);
        }
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
                    && !command(source, at)
                    && !template(source.written(at), text.targetText())
                    && !there.remove(plain(source.written(at)))
                    && !inside(source.written(at), text)) {
                Span span = new Span(source.start(at), source.end(at));
                String message = "\"%s\" is not in the target.".formatted(source.written(at));
                Severity grave =
                        pattern(source, at, there) || single(text, source.written(at))
                                ? Severity.WARNING
                                : Severity.ERROR;
                found.addMild(grave, text, span, null, message, null);
            }
        }
    }

    /** Whether it stands in the target within quotes or code, as often as in the source. */
    private static boolean inside(String placeholder, Bitext text) {
        return count(text.targetText(), placeholder) >= count(text.sourceText(), placeholder);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    /**
     * Whether it is a word in a pattern, "{name}-{size}" or "{folder}/", and the target has a
     * pattern too: there the word may be one that readers fill in, and translated.
     */
    private static boolean pattern(Wording source, int at, List<String> there) {
        boolean glued =
                (source.glued(at) && at > 0 && !source.is(at - 1, Wording.Type.WORD))
                        || (source.glued(at + 1) && source.isMark(at + 1, "-/_"))
                        || (source.glued(at + 1) && source.is(at + 1, Wording.Type.PLACEHOLDER));
        return glued && word(source.written(at)) && there.stream().anyMatch(CodeDroppedCheck::word);
    }

    private static boolean word(String placeholder) {
        return placeholder.length() > 4
                && placeholder.startsWith("{")
                && placeholder.endsWith("}")
                && Character.isLetter(placeholder.charAt(1))
                && placeholder.indexOf(',') < 0;
    }

    /** Whether a count is left to a word for one, as the singular of a message may do. */
    private static boolean single(Bitext text, String placeholder) {
        if (!placeholder.startsWith("%") || !placeholder.endsWith("d")) {
            return false;
        }
        return text.setting().to().numbers().words().anyIn(text.target(), WordClass.ONE);
    }

    /** <code>\name{}</code> is a command of TeX. */
    private static boolean command(Wording source, int at) {
        return source.written(at).equals("{}")
                && source.glued(at)
                && source.is(at - 1, Wording.Type.WORD);
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
        if (placeholder.startsWith("{{GENDER:")) {
            return true; // only some languages tell by the form of a word who is spoken to
        }
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
