package interligne.bench;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.bench.CheckData.Published;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.Proofreader;
import interligne.check.Severity;
import interligne.check.suite.Checker;
import interligne.check.suite.Checks;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what the checks find in published translations, a segment at a time.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.CheckTrust [reverse]
 * [show=N] [errors] [unjudged] [verdicts=FILE] [rule…]}; {@code errors} shows errors only, {@code
 * unjudged} those without a verdict. Rules of pure house style are counted apart. A finding is
 * shown in full with an id; lines of "id verdict" in the file (or in the verdicts that lie beside
 * the tests) say what a bilingual reader calls it: true, false or doubtful.
 */
public final class CheckTrust {

    /** What a house may set in type otherwise without being wrong in its own eyes. */
    private static final Set<String> HOUSE_STYLE =
            Set.of(
                    "high-punctuation-space",
                    "guillemets",
                    "straight-apostrophe",
                    "three-dots",
                    "unit-space",
                    "time-format",
                    "century-notation",
                    "initialism-plural",
                    "tight-dash",
                    "serial-comma",
                    "currency-place",
                    "elision-missing",
                    "capital-accent",
                    "number-format",
                    "double-space",
                    "invisible-character");

    private CheckTrust() {}

    /** Prints a line for each kind of text and rule. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("memory"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        List<String> options = List.of(args);
        boolean reverse = options.contains("reverse");
        Set<String> rules = new HashSet<>();
        options.forEach(option -> Checks.rule(option).ifPresent(rule -> rules.add(option)));
        Checker checker = reverse ? checker("fr", "en", rules) : checker("en", "fr-FR", rules);
        int show = 0;
        for (String option : options) {
            show = option.startsWith("show=") ? Integer.parseInt(option.substring(5)) : show;
        }
        CheckVerdicts verdicts = CheckVerdicts.of(options);
        for (Map.Entry<String, List<Published>> kind : CheckData.all(data).entrySet()) {
            count(kind.getKey(), kind.getValue(), checker, options, show, verdicts);
        }
    }

    private static Checker checker(String from, String to, Set<String> rules) {
        return Checker.of(
                new TermFinders(Glossary.EMPTY), from, to, Map.of(), rules, Proofreader.NONE);
    }

    private static void count(
            String kind,
            List<Published> texts,
            Checker checker,
            List<String> options,
            int show,
            CheckVerdicts verdicts) {
        boolean reverse = options.contains("reverse");
        Severity least = options.contains("errors") ? Severity.ERROR : Severity.WARNING;
        Map<String, Integer> counts = new TreeMap<>();
        List<String> graves = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        int[] sums = new int[3];
        int style = 0;
        for (Published text : texts) {
            String source = reverse ? text.french() : text.english();
            String target = reverse ? text.english() : text.french();
            Pair pair = new Pair("s", Kind.SENTENCE, Content.of(source), Content.of(target));
            for (Finding finding : checker.check(List.of(pair))) {
                String rule = finding.rule().id();
                counts.merge(rule + " " + finding.severity().label(), 1, Integer::sum);
                if (HOUSE_STYLE.contains(rule)) {
                    style++;
                } else {
                    sums[finding.severity().ordinal()]++;
                    String id = CheckVerdicts.id(finding, source, target);
                    if (finding.severity() == Severity.ERROR) {
                        errors.add(id);
                    }
                    boolean told = options.contains("unjudged") && verdicts.knows(id);
                    if (finding.severity().atLeast(least) && !told) {
                        graves.add(
                                "%s %s %s: %s%n      %s%n      %s"
                                        .formatted(
                                                id,
                                                finding.severity().label(),
                                                rule,
                                                finding.message(),
                                                source,
                                                target));
                    }
                }
            }
        }
        double each = 1000.0 / texts.size();
        System.out.printf(
                "%s: %d segments; for each 1,000: errors %.1f, warnings %.1f, notes %.1f;"
                        + " house style %.1f%n",
                kind, texts.size(), sums[0] * each, sums[1] * each, sums[2] * each, style * each);
        counts.forEach((rule, count) -> System.out.printf("    %-34s %6d%n", rule, count));
        System.out.println("    errors: " + verdicts.of(errors, texts.size()));
        Collections.shuffle(graves, new Random(1));
        graves.stream().limit(show).forEach(grave -> System.out.println("  " + grave));
    }
}
