package interligne.bench;

import interligne.article.Segment;
import interligne.language.Languages;
import interligne.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Blocks of French pages that were only partly translated: how many of each status are taken for
 * English, and how often repair parts what the text without repair does not.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; {@code --show STATUS} prints the mistakes
 * on blocks of that status, {@code --show splits} what repair parts.
 */
public final class PartialEvaluation {

    private static final class Score {
        int blocks;
        int english;
        int splits;
        long characters;
    }

    private PartialEvaluation() {}

    /** Prints a row for each status. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        String shown = arguments.length > 1 ? arguments[1] : "";
        Map<String, Score> scores = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.walk(data.resolve("partial"))) {
            for (Path file : files.filter(each -> each.endsWith("gold_blocks.jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode block = json.readTree(line);
                    String status = block.path("status").asString("");
                    String text = block.path("fr_page").asString("");
                    add(scores.computeIfAbsent(status, any -> new Score()), text, status, shown);
                }
            }
        }
        scores.forEach(
                (status, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-26s %5d blocks, English %5d, %5.1f %%; parted by repair %3d in %d characters%n",
                                status,
                                score.blocks,
                                score.english,
                                100.0 * score.english / score.blocks,
                                score.splits,
                                score.characters));
    }

    private static void add(Score score, String text, String status, String shown) {
        List<Segment> segments = new Segmenter(true).segment(text, "fr");
        int english = 0;
        int all = 0;
        for (Segment segment : segments) {
            int length = segment.source().text().length();
            all += length;
            english += Languages.same(segment.language(), "en") ? length : 0;
        }
        boolean foreign = 2 * english > all;
        score.blocks++;
        score.english += foreign ? 1 : 0;
        score.characters += text.length();
        if (status.equals(shown) && foreign != status.equals("untranslated")) {
            System.out.println("- " + text.replace('\n', ' '));
        }
        Set<Integer> known = new HashSet<>();
        new Segmenter(false).segment(text, "fr").forEach(each -> known.add(each.span().end()));
        for (Segment segment : segments) {
            int end = segment.span().end();
            if (!known.contains(end)) {
                score.splits++;
                if (shown.equals("splits")) {
                    System.out.println(
                            text.substring(Math.max(0, end - 60), end)
                                    + " || "
                                    + text.substring(end, Math.min(text.length(), end + 50)));
                }
            }
        }
    }
}
