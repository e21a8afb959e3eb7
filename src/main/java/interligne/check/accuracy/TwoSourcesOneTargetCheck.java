package interligne.check.accuracy;

import interligne.article.Span;
import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Typography;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two sources that differ and have the same target. */
public final class TwoSourcesOneTargetCheck implements ArticleCheck {

    private static final int LEAST = 12;

    private static final Rule RULE =
            new Rule(
                    "two-sources-one-target",
                    Severity.NOTE,
                    "What differs in the source differs in the target.",
                    "ISO 17100, 5.3.3.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Buy a new lamp today\nSell the old house today",
                            "Achetez une lampe neuve\nAchetez une lampe neuve",
                            "Achetez une lampe neuve\nVendez la vieille maison"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<Bitext> article, Findings found) {
        Map<String, Bitext> first = new HashMap<>();
        for (Bitext text : article) {
            String target = Typography.trim(text.targetText());
            if (target.length() < LEAST || text.pair().kept()) {
                continue;
            }
            Bitext before = first.putIfAbsent(target, text);
            if (before != null && differ(before.sourceText(), text.sourceText())) {
                String message =
                        "The same target stands for \"%s\" in %s."
                                .formatted(
                                        Typography.trim(before.sourceText()),
                                        before.pair().segment());
                Span source = new Span(0, text.sourceText().length());
                found.add(text, source, new Span(0, text.targetText().length()), message, null);
            }
        }
    }

    private static boolean differ(String one, String other) {
        StringBuilder first = letters(one);
        return first.compareTo(letters(other)) != 0;
    }

    private static StringBuilder letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                letters.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return letters;
    }
}
