package interligne.check.terminology;

import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One name in two spellings in one article. */
public final class NameSpellingCheck implements ArticleCheck {

    private static final Rule RULE =
            new Rule(
                    "name-spelling",
                    Severity.WARNING,
                    "A name has one spelling in an article.",
                    "Guide du rédacteur: uniformity; EDITORIAL, M05.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Nvidia grows.\nNvidia hires.",
                            "NVIDIA grandit.\nNvidia embauche.",
                            "Nvidia grandit.\nNvidia embauche."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<Bitext> article, Findings found) {
        Map<String, String> spellings = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Bitext text : article) {
            Wording target = text.target();
            for (int at = 0; at < target.size(); at++) {
                if (!name(target, at)) {
                    continue;
                }
                String lower = target.lower(at);
                String written = target.written(at);
                String before = spellings.putIfAbsent(lower, written);
                if (before != null && !before.equals(written) && reported.add(lower)) {
                    String message =
                            "\"%s\" is also written \"%s\" in this article."
                                    .formatted(written, before);
                    found.addTarget(text, at, at + 1, message, null);
                }
            }
        }
    }

    /** A capitalised word inside a sentence, long enough not to be an initialism. */
    private static boolean name(Wording target, int at) {
        return target.capital(at) && target.end(at) - target.start(at) > 3 && !shouted(target, at);
    }

    /** Part of a line in capitals. */
    private static boolean shouted(Wording target, int at) {
        return target.allCapitals(at) && (target.allCapitals(at + 1) || target.allCapitals(at - 1));
    }
}
