package interligne.bench;

import interligne.article.Segment;
import interligne.language.PublishedRules;
import interligne.segment.Segmenter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares sentence ends with gold sentences, set by set: precision, recall, F1 of the ends inside
 * a record, F1 with the last end of each record counted as well, and the best figure of a peer
 * (LanguageTool, OmegaT, Okapi, ICU, OpenNLP).
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; arguments: {@code --plain} without repair,
 * {@code --srx} with nothing but the rules that we write as SRX, {@code --errors SET} prints where
 * the set is missed.
 */
public final class SegmentationEvaluation {

    private static final Map<String, Double> PEERS =
            Map.of(
                    "UD_English-GUM", 95.6,
                    "UD_English-EWT", 89.3,
                    "UD_French-GSD", 98.2,
                    "UD_French-Sequoia", 87.3);

    /** Counts; {@code last} is the number of last ends, right as a rule. */
    private record Score(int right, int found, int gold, int last) {
        Score plus(Score other) {
            return new Score(
                    right + other.right, found + other.found, gold + other.gold, last + other.last);
        }

        String line() {
            double precision = 100.0 * right / Math.max(1, found);
            double recall = 100.0 * right / Math.max(1, gold);
            double f1 = 200.0 * right / Math.max(1, found + gold);
            double whole = 200.0 * (right + last) / Math.max(1, found + gold + 2 * last);
            return String.format(
                    Locale.ROOT, "%7.2f %7.2f %7.2f %7.2f   ", precision, recall, f1, whole);
        }
    }

    private final Segmenter segmenter;
    private final String errors;

    private SegmentationEvaluation(Segmenter segmenter, String errors) {
        this.segmenter = segmenter;
        this.errors = errors;
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        List<String> words = List.of(arguments);
        int errors = words.indexOf("--errors");
        SegmentationEvaluation evaluation =
                new SegmentationEvaluation(
                        words.contains("--srx")
                                ? new Segmenter(true, PublishedRules.all())
                                : new Segmenter(!words.contains("--plain")),
                        errors < 0 ? "" : words.get(errors + 1));
        System.out.println(
                "set                    precision recall  F1   with last ends   best peer");
        Path eval = data.resolve("eval");
        evaluation.sets(Gold.read(eval.resolve("segmentation/segmentation.open.jsonl")));
        if (words.contains("--train")) {
            evaluation.sets(
                    Gold.read(eval.resolve("segmentation/segmentation.train_en.open.jsonl.xz")));
        }
        evaluation.rules(Gold.read(eval.resolve("golden-rules/golden_rules.open.jsonl")));
    }

    private void sets(List<Gold> all) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Gold gold : all) {
            scores.merge(gold.set(), score(gold), Score::plus);
            if (errors.equals("by-genre")) {
                scores.merge(gold.set() + " " + gold.genre(), score(gold), Score::plus);
            }
        }
        scores.forEach(
                (set, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-22s %s %s%n",
                                set,
                                score.line(),
                                PEERS.containsKey(set) ? PEERS.get(set) : "-"));
    }

    private Score score(Gold gold) {
        Set<Integer> ends = new TreeSet<>(gold.ends());
        Set<Integer> found = new TreeSet<>(ends(gold));
        int last = gold.ends().get(gold.ends().size() - 1);
        int lasts = 0;
        if (ends.size() > 1 || !gold.set().equals("UD_French-GSD")) {
            lasts = ends.remove(last) && found.remove(last) ? 1 : 0;
        }
        Set<Integer> right = new TreeSet<>(found);
        right.retainAll(ends);
        if (gold.set().equals(errors)) {
            for (int end : found) {
                if (!ends.contains(end)) {
                    show("+", gold, end);
                }
            }
            for (int end : ends) {
                if (!found.contains(end)) {
                    show("-", gold, end);
                }
            }
        }
        return new Score(right.size(), found.size(), ends.size(), lasts);
    }

    private static void show(String sign, Gold gold, int end) {
        String text = gold.text();
        String before = text.substring(Math.max(0, end - 60), end);
        String after = text.substring(end, Math.min(text.length(), end + 40));
        System.out.println(
                (sign + " " + gold.id() + ": " + before + " || " + after).replace("\n", "\\n"));
    }

    private List<Integer> ends(Gold gold) {
        List<Integer> ends = new ArrayList<>();
        for (Segment segment : segmenter.segment(gold.text(), gold.language())) {
            ends.add(segment.span().end());
        }
        return ends;
    }

    private void rules(List<Gold> all) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Gold gold : all) {
            List<String> found =
                    segmenter.segment(gold.text(), gold.language()).stream()
                            .map(each -> each.source().text())
                            .toList();
            boolean passed = found.equals(gold.sentences());
            if (!passed && errors.equals("golden")) {
                System.out.println(gold.id() + "\n   " + gold.sentences() + "\n   " + found);
            }
            scores.merge(
                    gold.language() + " " + gold.genre(),
                    new Score(passed ? 1 : 0, 1, 1, 0),
                    Score::plus);
        }
        scores.forEach(
                (set, score) ->
                        System.out.println(
                                "rules " + set + ": " + score.right() + " of " + score.gold()));
    }
}
