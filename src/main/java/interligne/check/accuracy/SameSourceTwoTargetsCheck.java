package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same source translated in two ways in one article. */
public final class SameSourceTwoTargetsCheck implements ArticleCheck {

    private static final Rule RULE =
            new Rule(
                    "same-source-two-targets",
                    Severity.WARNING,
                    "The same sentence is translated in the same way throughout an article.",
                    "ISO 17100, 5.3.3: consistency is part of revision.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Read more\nRead more",
                            "Lire la suite\nEn savoir plus",
                            "Lire la suite\nLire la suite"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<Bitext> article, Findings found) {
        Map<String, Bitext> first = new HashMap<>();
        for (Bitext text : article) {
            String target = text.targetText().strip();
            if (target.isEmpty() || text.pair().kept()) {
                continue;
            }
            Bitext before = first.putIfAbsent(text.sourceText().strip(), text);
            if (before != null && !before.targetText().strip().equals(target)) {
                String message =
                        "The same source is \"%s\" in %s."
                                .formatted(before.targetText().strip(), before.pair().segment());
                Span source = new Span(0, text.sourceText().length());
                found.add(text, source, new Span(0, text.targetText().length()), message, null);
            }
        }
    }
}
