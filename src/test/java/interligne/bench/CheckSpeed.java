package interligne.bench;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.bench.CheckData.Published;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many segments a second all checks get through on one thread, warm, with 10,000 terms.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.CheckSpeed}
 */
public final class CheckSpeed {

    /** Processor time, so that other programs on the machine do not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int SEGMENTS = 120_000;
    private static final int TERMS = 10_000;
    private static final Pattern LABELS =
            Pattern.compile("\"en\": \"([^\"\\\\]+)\".*?\"fr\": \"([^\"\\\\]+)\"");

    private CheckSpeed() {}

    /** Checks the same segments four times and prints each round. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("memory"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (String kind : List.of("prose", "legal", "ui")) {
            List<Published> texts = CheckData.memory(data, kind);
            int step = texts.size() / (SEGMENTS / 3);
            for (int at = 0; at < SEGMENTS / 3; at++) {
                Published text = texts.get(at * step);
                pairs.add(
                        new Pair(
                                "s" + pairs.size(),
                                Kind.SENTENCE,
                                Content.of(text.english()),
                                Content.of(text.french())));
            }
        }
        Checker checker = Checker.of(terms(data), "en", "fr-FR");
        for (int round = 0; round < 4; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            int found = 0;
            for (Pair pair : pairs) {
                found += checker.check(List.of(pair)).size();
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%d segments, %d findings, %.2f s, %.0f segments/s%n",
                    pairs.size(), found, seconds, pairs.size() / seconds);
        }
    }

    private static Glossary terms(Path data) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        Path file = data.resolve("eval/glossaries/eurovoc_en_fr.jsonl");
        for (String line : Files.readAllLines(file)) {
            Matcher labels = LABELS.matcher(line);
            if (concepts.size() < TERMS && labels.find()) {
                concepts.add(
                        new Concept(
                                "t" + concepts.size(),
                                Concept.Kind.TERM,
                                Map.of(
                                        "en",
                                        List.of(new Term(labels.group(1), TermStatus.PREFERRED)),
                                        "fr",
                                        List.of(new Term(labels.group(2), TermStatus.PREFERRED))),
                                Concept.Policy.TRANSLATE,
                                false,
                                "noun",
                                "",
                                "",
                                "",
                                Map.of()));
            }
        }
        System.out.println(concepts.size() + " terms");
        return new Glossary(concepts);
    }
}
