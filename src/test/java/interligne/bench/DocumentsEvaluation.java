package interligne.bench;

import interligne.article.Article;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.Source;
import interligne.document.formats.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every file of a folder of documents: how many break, how many are refused with a sentence,
 * how much of an independent reading of the text comes in, how long it takes.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; arguments: files or folders under it to
 * read, {@code --show} to print the units.
 */
public final class DocumentsEvaluation {

    private static final class Score {
        int files;
        int read;
        int refused;
        int crashed;
        int compared;
        double coverage;
        double extra;
        long nanos;
    }

    private final Path data;
    private final boolean show;
    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    private DocumentsEvaluation(Path data, boolean show) {
        this.data = data;
        this.show = show;
    }

    /** Reads the files and prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        List<String> wanted = new ArrayList<>(List.of(arguments));
        boolean show = wanted.remove("--show");
        DocumentsEvaluation evaluation = new DocumentsEvaluation(data, show);
        for (String each : wanted.isEmpty() ? List.of("documents", "malformed") : wanted) {
            evaluation.folder(data.resolve(each));
        }
        evaluation.print();
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String path = data.relativize(file).toString();
                if (!path.contains("/ref/") && !path.endsWith(".jsonl")) {
                    one(file, path);
                }
            }
        }
    }

    private void one(Path file, String path) throws IOException {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Score score = scores.computeIfAbsent(extension, key -> new Score());
        score.files++;
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        try {
            Article article = Documents.read(new Source(bytes, path, ""));
            score.read++;
            score.nanos += System.nanoTime() - start;
            compare(article, path, score);
            if (show) {
                print(article);
            }
        } catch (UserError refused) {
            score.refused++;
            notes.add("refused  " + path + "  " + refused.getMessage());
        } catch (RuntimeException | Error crash) {
            score.crashed++;
            notes.add("CRASH    " + path + "  " + crash + " " + crash.getStackTrace()[0]);
        }
    }

    private void compare(Article article, String path, Score score) throws IOException {
        Path reference = data.resolve(path.replaceFirst("^documents/", "documents/ref/") + ".txt");
        if (!Files.exists(reference)) {
            return;
        }
        Map<String, Integer> expected = words(Files.readString(reference));
        StringBuilder text = new StringBuilder();
        for (Unit unit : article.units()) {
            text.append(
                            unit.content()
                                    .render(
                                            words -> words,
                                            tag ->
                                                    tag.code().kind().equals("tab")
                                                                    || tag.code()
                                                                            .kind()
                                                                            .equals("break")
                                                            ? " "
                                                            : ""))
                    .append('\n');
        }
        Map<String, Integer> found = words(text.toString());
        int total = expected.values().stream().mapToInt(Integer::intValue).sum();
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        int common = 0;
        for (Map.Entry<String, Integer> word : expected.entrySet()) {
            common += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        if (total == 0) {
            return;
        }
        double coverage = common / (double) total;
        score.compared++;
        score.coverage += coverage;
        score.extra += all == 0 ? 0 : (all - common) / (double) all;
        if (coverage < 0.98) {
            notes.add(
                    String.format(
                            Locale.ROOT, "coverage %.3f of %d words  %s", coverage, total, path));
        }
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static void print(Article article) {
        System.out.printf(
                "== %s | %s | %s | %s%n   %s%n   %s%n",
                article.id(),
                article.title(),
                article.language(),
                article.mediaType(),
                article.metadata(),
                article.links());
        for (Unit unit : article.units()) {
            System.out.printf(
                    "%s %-8s%d %-14s %-3s %s%n",
                    unit.id(),
                    unit.kind().label(),
                    unit.level(),
                    unit.path(),
                    unit.language(),
                    unit.content().text());
        }
    }

    private void print() {
        notes.forEach(System.out::println);
        System.out.println("kind      files  read refused crash  ref  coverage  extra  ms/file");
        scores.forEach(
                (kind, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-9s %5d %5d %7d %5d %4d  %8.4f %6.3f %8.1f%n",
                                kind,
                                score.files,
                                score.read,
                                score.refused,
                                score.crashed,
                                score.compared,
                                score.compared == 0 ? 0 : score.coverage / score.compared,
                                score.compared == 0 ? 0 : score.extra / score.compared,
                                score.read == 0 ? 0 : score.nanos / 1e6 / score.read));
    }
}
