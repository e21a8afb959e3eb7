package interligne.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Published translations, English and French, for the evaluation of the checks. */
final class CheckData {

    /** An English text and its published French translation. */
    record Published(String english, String french) {}

    private static final int SAMPLE = 10_000;
    private static final long SEED = Long.getLong("interligne.seed", 20_261_124L);

    private CheckData() {}

    /** The kinds of text, each with up to ten thousand segments drawn with a fixed seed. */
    static Map<String, List<Published>> all(Path data) throws IOException {
        Map<String, List<Published>> all = new LinkedHashMap<>();
        all.put("news (PUD)", news(data.resolve("eval/parallel-news/pud.open.jsonl")));
        all.put("articles", articles(data.resolve("pairs")));
        for (String kind : List.of("prose", "legal", "ui")) {
            all.put(kind, sample(memory(data, kind)));
        }
        return all;
    }

    private static List<Published> sample(List<Published> pairs) {
        Collections.shuffle(pairs, new Random(SEED));
        return new ArrayList<>(pairs.subList(0, Math.min(SAMPLE, pairs.size())));
    }

    static List<Published> memory(Path data, String kind) throws IOException {
        Path file = data.resolve("memory/tm_" + kind + ".open.tsv.xz");
        List<Published> pairs = new ArrayList<>();
        // The xz program: no library for it is among the dependencies.
        Process process = new ProcessBuilder("xz", "-dc", file.toString()).start();
        try (InputStream in = process.getInputStream();
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                String[] cells = line.split("\t");
                if (cells.length > 1) {
                    pairs.add(new Published(cells[0], cells[1]));
                }
            }
        }
        return pairs;
    }

    private static List<Published> news(Path file) throws IOException {
        List<Published> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            pairs.add(new Published(field(line, "\"en\": \""), field(line, "\"fr\": \"")));
        }
        return pairs;
    }

    private static List<Published> articles(Path folder) throws IOException {
        List<Published> pairs = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.endsWith("blocks.jsonl")).sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (line.contains("\"type\": \"1-1\"") && line.contains("\"translated\"")) {
                    int french = line.indexOf("\"fr\": [");
                    pairs.add(
                            new Published(
                                    field(line, "\"text\": \""),
                                    field(line.substring(french), "\"text\": \"")));
                }
            }
        }
        return pairs;
    }

    /** The JSON string behind a key. */
    private static String field(String line, String key) {
        StringBuilder value = new StringBuilder();
        for (int at = line.indexOf(key) + key.length(); line.charAt(at) != '"'; at++) {
            char here = line.charAt(at);
            if (here == '\\') {
                at++;
                switch (line.charAt(at)) {
                    case 'n', 'r', 't' -> value.append(' ');
                    case 'u' -> {
                        value.append((char) Integer.parseInt(line.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> value.append(line.charAt(at));
                }
            } else {
                value.append(here);
            }
        }
        return value.toString();
    }
}
