package interligne.bench;

import interligne.language.identification.Identifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Language identification of short texts, a row for each length, and one for each half of the set:
 * the rules were made looking at mistakes in the first half only.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; {@code --show} prints the mistakes of the
 * first half.
 */
public final class IdentifierEvaluation {

    private static final class Score {
        int texts;
        int right;
        int undetermined;
    }

    private IdentifierEvaluation() {}

    /** Reads the set and prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        boolean show = List.of(arguments).contains("--show");
        ObjectMapper json = new ObjectMapper();
        Map<String, Score> scores = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("eval/language/langid.open.jsonl"))) {
            JsonNode record = json.readTree(line);
            String text = record.path("text").asString();
            String gold = record.path("lang").asString();
            Identifier.Identification found = Identifier.identify(text);
            boolean undetermined = found.language().equals("und");
            boolean right =
                    gold.equals("both")
                            ? undetermined || List.of("en", "fr").contains(found.language())
                            : gold.equals(found.language());
            boolean first = firstHalf(text);
            if (!right && first) {
                mistakes.add(gold + " → " + found.language() + "  " + text);
            }
            String length = length(record.path("n_words").asInt());
            for (String half : List.of(first ? "first half" : "held out", "all")) {
                for (String row : List.of(length, "any length", "language " + gold)) {
                    Score score = scores.computeIfAbsent(half + "  " + row, any -> new Score());
                    score.texts++;
                    score.right += right ? 1 : 0;
                    score.undetermined += undetermined ? 1 : 0;
                }
            }
        }
        scores.forEach(
                (row, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-24s %5d texts  %6.2f %% right  %3d undetermined%n",
                                row,
                                score.texts,
                                100.0 * score.right / score.texts,
                                score.undetermined));
        if (show) {
            mistakes.forEach(System.out::println);
        }
    }

    /** Splits by the text alone, so that the halves stay what they are. */
    static boolean firstHalf(String text) {
        return (text.hashCode() * 0x9e3779b1 >>> 16 & 1) == 0;
    }

    private static String length(int words) {
        return words == 1 ? "1 word" : words < 4 ? "2-3 words" : words < 7 ? "4-6" : "7 and more";
    }
}
