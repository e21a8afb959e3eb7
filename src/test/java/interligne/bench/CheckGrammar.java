package interligne.bench;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.bench.CheckData.Published;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinders;
import interligne.grammar.LanguageTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code check --grammar} finds in published French translations, and how long it takes.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.CheckGrammar 300}; a
 * second word prints the findings too.
 */
public final class CheckGrammar {

    private CheckGrammar() {}

    /** Reads so many segments of each kind of text. */
    public static void main(String[] args) throws IOException {
        int most = Integer.parseInt(args[0]);
        Checker checker =
                Checker.of(
                        new TermFinders(Glossary.EMPTY),
                        "en",
                        "fr-FR",
                        Map.of(),
                        Set.of("grammar", "spelling"),
                        LanguageTool.load());
        long start = System.nanoTime();
        checker.check(List.of(pair("Go.", "Allez.")));
        System.out.printf("start %.1f s%n", (System.nanoTime() - start) / 1e9);
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        for (Map.Entry<String, List<Published>> kind : CheckData.all(data).entrySet()) {
            List<Published> texts = kind.getValue();
            int count = Math.min(most, texts.size());
            List<Pair> pairs = new ArrayList<>();
            for (Published each : texts.subList(0, count)) {
                pairs.add(pair(each.english(), each.french()));
            }
            start = System.nanoTime();
            List<Finding> findings = checker.check(pairs);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Double> rates = new TreeMap<>();
            findings.forEach(each -> rates.merge(each.rule().id(), 1000.0 / count, Double::sum));
            System.out.printf(
                    "%s: %d segments, %.0f segments/s, for each 1,000 %s%n",
                    kind.getKey(), count, count / seconds, rates);
            if (args.length > 1) {
                findings.forEach(each -> System.out.println("  " + each.message()));
            }
        }
    }

    private static Pair pair(String english, String french) {
        return new Pair("s", Kind.SENTENCE, Content.of(english), Content.of(french));
    }
}
