package interligne.bench;

import interligne.glossary.Glossary;
import interligne.glossary.suggest.Passage;
import interligne.glossary.suggest.TermSuggester;
import interligne.glossary.suggest.TermSuggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the first fifty suggestions over the aligned blocks of published articles, to be judged by
 * a reader; arguments name folders of {@code pairs}.
 */
final class SuggestEvaluation {

    private SuggestEvaluation() {}

    public static void main(String[] folders) throws IOException {
        Path pairs = Path.of(System.getProperty("interligne.data", "../shared/data"), "pairs");
        for (String folder : folders) {
            List<Passage> passages = new ArrayList<>();
            try (Stream<Path> files = Files.walk(pairs.resolve(folder))) {
                for (Path file :
                        files.filter(each -> each.endsWith("blocks.jsonl")).sorted().toList()) {
                    for (String line : Files.readAllLines(file)) {
                        JsonNode block = JsonMapper.shared().readTree(line);
                        passages.add(
                                new Passage(
                                        "b" + passages.size(),
                                        text(block.get("en")),
                                        List.of(),
                                        text(block.get("fr")),
                                        List.of()));
                    }
                }
            }
            System.out.println("== " + folder + ": " + passages.size() + " blocks");
            long start = System.nanoTime();
            for (TermSuggestion each :
                    new TermSuggester(Glossary.EMPTY, "en", "fr").suggest(passages, 3, 50)) {
                System.out.println(
                        each.kind().label()
                                + "\t"
                                + each.count()
                                + "\t"
                                + each.term()
                                + "\t"
                                + each.expansion()
                                + "\t"
                                + each.translations());
            }
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static String text(JsonNode texts) {
        StringBuilder text = new StringBuilder();
        for (JsonNode each : texts) {
            text.append(text.isEmpty() ? "" : " ").append(each.get("text").asString());
        }
        return text.toString();
    }
}
