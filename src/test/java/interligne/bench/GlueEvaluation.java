package interligne.bench;

import interligne.article.Segment;
import interligne.segment.Segmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Glue repair: gold sentences joined without blanks must come apart again, headings glued to the
 * next sentence must be found, and clean text must stay whole.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder; {@code --errors SET} prints the misses;
 * {@code --manuals} prints where manuals and interface texts come apart, half of which are faults.
 */
public final class GlueEvaluation {

    private int right;
    private int wrong;
    private int gold;
    private long chars;
    private final Segmenter segmenter = new Segmenter(true);
    private final Segmenter plain = new Segmenter(false);
    private final String errors;

    private GlueEvaluation(String errors) {
        this.errors = errors;
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        List<String> words = List.of(arguments);
        if (words.contains("--manuals")) {
            manuals(data.resolve("memory"));
            return;
        }
        int at = words.indexOf("--errors");
        String errors = at < 0 ? "" : words.get(at + 1);
        List<Gold> all = Gold.read(data.resolve("eval/segmentation/segmentation.open.jsonl"));
        System.out.println(
                "glued                  precision recall   wrong splits per 100,000 characters");
        Map<String, List<Gold>> sets = new LinkedHashMap<>();
        all.forEach(each -> sets.computeIfAbsent(each.set(), any -> new ArrayList<>()).add(each));
        for (Map.Entry<String, List<Gold>> set : sets.entrySet()) {
            GlueEvaluation joined = new GlueEvaluation(errors.equals(set.getKey()) ? errors : "");
            set.getValue().forEach(joined::sentences);
            GlueEvaluation clean = new GlueEvaluation(errors.equals("clean") ? errors : "");
            set.getValue().forEach(clean::clean);
            System.out.printf(
                    Locale.ROOT, "%-20s %s %7.2f%n", set.getKey(), joined.line(), clean.rate());
        }
        headings(data.resolve("pairs"), errors);
    }

    /** Every second pair of the memory, as it stands. */
    private static void manuals(Path memory) throws IOException {
        GlueEvaluation clean = new GlueEvaluation("clean");
        for (String name : List.of("tm_prose", "tm_ui")) {
            String file = memory.resolve(name + ".open.tsv.xz").toString();
            Process xz = new ProcessBuilder("xz", "-dc", file).start();
            try (BufferedReader lines = xz.inputReader(StandardCharsets.UTF_8)) {
                boolean second = true;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    second = !second;
                    String[] sides = line.split("\t");
                    for (int side = 0; !second && side < 2 && sides.length > 1; side++) {
                        if (sides[side].length() >= 30) {
                            clean.whole(sides[side], side == 0 ? "en" : "fr");
                        }
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "manuals: %d places in %d characters, %.2f per 100,000%n",
                clean.wrong,
                clean.chars,
                clean.rate());
    }

    private static void headings(Path pairs, String errors) throws IOException {
        for (String language : List.of("en", "fr")) {
            GlueEvaluation without = new GlueEvaluation(errors.equals("without") ? errors : "");
            GlueEvaluation with = new GlueEvaluation(errors.equals("with") ? errors : "");
            GlueEvaluation clean = new GlueEvaluation(errors.equals("clean") ? errors : "");
            try (Stream<Path> files = Files.walk(pairs)) {
                for (Path file :
                        files.filter(each -> each.endsWith(language + ".md")).sorted().toList()) {
                    String text = Files.readString(file);
                    for (String[] pair : glueable(text)) {
                        without.heading(pair, "", language);
                        with.heading(pair, " ", language);
                    }
                    paragraphs(text).forEach(each -> clean.whole(each, language));
                }
            }
            System.out.println("headings " + language + ", no blank   " + without.line());
            System.out.println("headings " + language + ", with blank " + with.line());
            System.out.printf(
                    Locale.ROOT,
                    "clean paragraphs %s: %d wrong in %d characters, %.2f per 100,000%n",
                    language,
                    clean.wrong,
                    clean.chars,
                    clean.rate());
        }
    }

    private static List<String> paragraphs(String text) {
        List<String> all = new ArrayList<>();
        for (String block : text.split("\n\\s*\n")) {
            String line = block.strip().replace('\n', ' ');
            if (line.matches("[\\p{L}*_\"].{60,}") && !line.contains("---")) {
                all.add(
                        line.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                                .replace("**", "")
                                .replace("`", ""));
            }
        }
        return all;
    }

    private static List<String[]> glueable(String text) {
        List<String[]> pairs = new ArrayList<>();
        String[] blocks = text.split("\n\\s*\n");
        for (int i = 0; i + 1 < blocks.length; i++) {
            String heading = blocks[i].strip();
            String next = blocks[i + 1].strip().replace('\n', ' ');
            if (heading.matches("#+ [^\\n]*") && next.matches("\\p{Lu}.{40,}")) {
                String plain = heading.replaceAll("^#+\\s*|[*`]|\\s*#*$|\\{.*\\}", "").strip();
                String body =
                        next.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*`]", "");
                if (!plain.isEmpty() && !plain.contains("](")) {
                    pairs.add(new String[] {plain, body});
                }
            }
        }
        return pairs;
    }

    private void heading(String[] pair, String between, String language) {
        String text = pair[0] + between + pair[1];
        int end = pair[0].length();
        gold++;
        boolean found = false;
        for (Segment segment : segmenter.segment(text, language)) {
            found |= segment.span().end() == end;
        }
        right += found ? 1 : 0;
        if (!found && !errors.isEmpty()) {
            System.out.println(
                    "- " + pair[0] + " || " + pair[1].substring(0, Math.min(60, pair[1].length())));
        }
    }

    private void whole(String text, String language) {
        chars += text.length();
        Set<Integer> known = new HashSet<>();
        plain.segment(text, language).forEach(each -> known.add(each.span().end()));
        for (Segment segment : segmenter.segment(text, language)) {
            count(known.contains(segment.span().end()), text, segment.span().end());
        }
    }

    private void clean(Gold each) {
        chars += each.text().length();
        Set<Integer> ends = new HashSet<>(each.ends());
        plain.segment(each.text(), each.language()).forEach(one -> ends.add(one.span().end()));
        for (Segment segment : segmenter.segment(each.text(), each.language())) {
            count(ends.contains(segment.span().end()), each.text(), segment.span().end());
        }
    }

    private void sentences(Gold each) {
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (String sentence : each.sentences()) {
            text.append(sentence);
            ends.add(text.length());
        }
        ends.remove(text.length());
        gold += ends.size();
        for (Segment segment : segmenter.segment(text.toString(), each.language())) {
            if (segment.span().end() < text.length()) {
                count(ends.remove(segment.span().end()), text.toString(), segment.span().end());
            }
        }
        if (!errors.isEmpty()) {
            ends.forEach(end -> show("-", text.toString(), end));
        }
    }

    private void count(boolean good, String text, int end) {
        right += good ? 1 : 0;
        wrong += good ? 0 : 1;
        if (!good && !errors.isEmpty()) {
            show("+", text, end);
        }
    }

    private static void show(String sign, String text, int end) {
        System.out.println(
                (sign
                                + " "
                                + text.substring(Math.max(0, end - 60), end)
                                + " || "
                                + text.substring(end, Math.min(text.length(), end + 50)))
                        .replace("\n", "\\n"));
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%8.2f %7.2f (%d)",
                100.0 * right / Math.max(1, right + wrong),
                100.0 * right / Math.max(1, gold),
                gold);
    }

    private double rate() {
        return 100_000.0 * wrong / Math.max(1, chars);
    }
}
