package interligne.bench;

import interligne.language.identification.Identifier;
import interligne.language.identification.LanguageSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Stretches of the other language inside sentences, by kind of record: spans that are the same to
 * the character (but for signs at their ends), and characters; a row for each half as in {@link
 * IdentifierEvaluation}.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; {@code --show} prints the mistakes of the
 * first half.
 */
public final class SpansEvaluation {

    private static final class Score {
        int texts;
        int gold;
        int found;
        int same;
        int alarmed;
        long goldCharacters;
        long foundCharacters;
        long sameCharacters;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5d texts  spans %4d found %4d same %4d  P %5.1f R %5.1f F1 %5.1f"
                            + "  characters P %5.1f R %5.1f F1 %5.1f  alarms %d",
                    texts,
                    gold,
                    found,
                    same,
                    percent(same, found),
                    percent(same, gold),
                    percent(2L * same, found + gold),
                    percent(sameCharacters, foundCharacters),
                    percent(sameCharacters, goldCharacters),
                    percent(2 * sameCharacters, foundCharacters + goldCharacters),
                    alarmed);
        }

        private static double percent(long part, long whole) {
            return whole == 0 ? 0 : 100.0 * part / whole;
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private SpansEvaluation() {}

    /** Reads the set and prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        SpansEvaluation evaluation = new SpansEvaluation();
        ObjectMapper json = new ObjectMapper();
        for (String line :
                Files.readAllLines(data.resolve("eval/mixed-language/mixed.open.jsonl"))) {
            evaluation.record(json.readTree(line));
        }
        evaluation.scores.forEach((row, score) -> System.out.printf("%-32s %s%n", row, score));
        if (List.of(arguments).contains("--show")) {
            evaluation.mistakes.forEach(System.out::println);
        }
    }

    private void record(JsonNode record) {
        String text = record.path("text").asString();
        String language = record.path("lang").asString();
        List<LanguageSpan> gold = new ArrayList<>();
        for (JsonNode span : record.path("spans")) {
            gold.add(
                    trimmed(
                            text,
                            new LanguageSpan(
                                    span.path("start").asInt(),
                                    span.path("end").asInt(),
                                    span.path("lang").asString())));
        }
        List<LanguageSpan> found =
                Identifier.spans(text, language).stream().map(s -> trimmed(text, s)).toList();
        boolean first = IdentifierEvaluation.firstHalf(text);
        String kind = record.path("annotation").asString().split("[ :]")[0];
        if (first && !found.equals(gold)) {
            mistakes.add(kind + " " + language + " " + marked(text, gold, found));
        }
        for (String half : List.of(first ? "first half" : "held out", "all")) {
            for (String row : List.of(kind + " " + language, "~ " + language, "~~ all")) {
                count(scores.computeIfAbsent(half + "  " + row, any -> new Score()), gold, found);
            }
        }
    }

    private static void count(Score score, List<LanguageSpan> gold, List<LanguageSpan> found) {
        score.texts++;
        score.gold += gold.size();
        score.found += found.size();
        score.same += (int) found.stream().filter(gold::contains).count();
        score.alarmed += gold.isEmpty() && !found.isEmpty() ? 1 : 0;
        BitSet right = characters(gold);
        BitSet ours = characters(found);
        score.goldCharacters += right.cardinality();
        score.foundCharacters += ours.cardinality();
        ours.and(right);
        score.sameCharacters += ours.cardinality();
    }

    private static BitSet characters(List<LanguageSpan> spans) {
        BitSet all = new BitSet();
        spans.forEach(span -> all.set(span.start(), span.end()));
        return all;
    }

    /** Without signs and spaces at the ends, on which annotators differ. */
    private static LanguageSpan trimmed(String text, LanguageSpan span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (end - 1 > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new LanguageSpan(start, end, span.language());
    }

    private static String marked(String text, List<LanguageSpan> gold, List<LanguageSpan> found) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (LanguageSpan span : found) {
                marked.append(span.end() == i ? "⟧" : "");
            }
            for (LanguageSpan span : gold) {
                marked.append(span.end() == i ? "}" : "").append(span.start() == i ? "{" : "");
            }
            for (LanguageSpan span : found) {
                marked.append(span.start() == i ? "⟦" + span.language() + "|" : "");
            }
            marked.append(i < text.length() ? text.charAt(i) : "");
        }
        return marked.toString();
    }
}
