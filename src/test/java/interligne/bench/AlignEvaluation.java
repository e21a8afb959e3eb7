package interligne.bench;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import interligne.memory.Aligner;
import interligne.memory.Bead;
import interligne.memory.Lexical;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Alignment against gold: news sentences in their order, also with sentences dropped and joined;
 * published page pairs by their blocks; time for 10,000 sentences. F1 over beads that have both
 * sides, exactly as in gold.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.AlignEvaluation}
 */
public final class AlignEvaluation {

    private static final JsonMapper JSON = new JsonMapper();

    private AlignEvaluation() {}

    private record Block(Kind kind, int level, String text) {}

    /** Two texts, and which blocks belong together: "1,2|3". */
    private static final class Pairing {
        private final List<Block> source = new ArrayList<>();
        private final List<Block> target = new ArrayList<>();
        private final Set<String> gold = new HashSet<>();

        void add(List<Block> left, List<Block> right) {
            if (!left.isEmpty() && !right.isEmpty()) {
                gold.add(
                        name(source.size(), source.size() + left.size())
                                + "|"
                                + name(target.size(), target.size() + right.size()));
            }
            source.addAll(left);
            target.addAll(right);
        }
    }

    private static String name(int start, int end) {
        return start + "-" + end;
    }

    /** Prints the tables. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("pairs"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        List<String[]> news = news(data);
        print("news", List.of(clean(news)));
        print("news, drifted", List.of(drifted(news, new Random(3))));
        Map<String, List<Pairing>> pages = pages(data);
        List<Pairing> all = new ArrayList<>();
        pages.forEach(
                (name, pairings) -> {
                    print(name, pairings);
                    all.addAll(pairings);
                });
        print("all page pairs", all);
        speed(news);
    }

    private static List<String[]> news(Path data) throws IOException {
        List<String[]> news = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("eval/parallel-news/pud.open.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            news.add(new String[] {row.path("en").asString(), row.path("fr").asString()});
        }
        return news;
    }

    private static Block sentence(String text) {
        return new Block(Kind.SENTENCE, 0, text);
    }

    private static Pairing clean(List<String[]> news) {
        Pairing pairing = new Pairing();
        news.forEach(pair -> pairing.add(List.of(sentence(pair[0])), List.of(sentence(pair[1]))));
        return pairing;
    }

    /** One in ten dropped on either side, one in ten pairs of neighbours joined on either side. */
    private static Pairing drifted(List<String[]> news, Random random) {
        Pairing pairing = new Pairing();
        for (int i = 0; i < news.size(); i++) {
            String[] pair = news.get(i);
            int chance = random.nextInt(20);
            Block left = sentence(pair[0]);
            Block right = sentence(pair[1]);
            if (chance == 0) {
                pairing.add(List.of(left), List.of());
            } else if (chance == 1) {
                pairing.add(List.of(), List.of(right));
            } else if (chance < 4 && i + 1 < news.size()) {
                String[] next = news.get(++i);
                if (chance == 2) {
                    pairing.add(
                            List.of(sentence(pair[0] + " " + next[0])),
                            List.of(right, sentence(next[1])));
                } else {
                    pairing.add(
                            List.of(left, sentence(next[0])),
                            List.of(sentence(pair[1] + " " + next[1])));
                }
            } else {
                pairing.add(List.of(left), List.of(right));
            }
        }
        return pairing;
    }

    private static Map<String, List<Pairing>> pages(Path data) throws IOException {
        Map<String, List<Pairing>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data.resolve("pairs"))) {
            for (Path file : files.filter(f -> f.endsWith("blocks.jsonl")).sorted().toList()) {
                Pairing pairing = new Pairing();
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = JSON.readTree(line);
                    pairing.add(blocks(row.path("en")), blocks(row.path("fr")));
                }
                String source = data.resolve("pairs").relativize(file).getName(0).toString();
                pages.computeIfAbsent(source, key -> new ArrayList<>()).add(pairing);
            }
        }
        return pages;
    }

    private static List<Block> blocks(JsonNode side) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode each : side) {
            String tag = each.path("tag").asString("p");
            boolean heading = tag.matches("h[1-6]");
            Kind kind =
                    heading
                            ? Kind.HEADING
                            : tag.equals("li")
                                    ? Kind.ITEM
                                    : tag.matches("t[dh]") ? Kind.CELL : Kind.SENTENCE;
            int level = heading ? tag.charAt(1) - '0' : 0;
            blocks.add(new Block(kind, level, each.path("text").asString()));
        }
        return blocks;
    }

    private static Article article(List<Block> blocks, boolean oneUnit) {
        List<Unit> units = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            number++;
            int start = oneUnit ? text.length() : 0;
            Segment segment =
                    new Segment(
                            Segment.id(number),
                            block.kind,
                            "",
                            new Span(start, start + block.text.length()),
                            Content.of(block.text),
                            false);
            if (oneUnit) {
                segments.add(segment);
                text.append(block.text).append(' ');
            } else {
                units.add(
                        Unit.whole(
                                        Unit.id(number),
                                        block.kind,
                                        block.level,
                                        "",
                                        "",
                                        Content.of(block.text))
                                .with(List.of(segment)));
            }
        }
        if (oneUnit) {
            Unit unit = Unit.whole("u1", Kind.SENTENCE, 0, "", "", Content.of(text.toString()));
            units.add(unit.with(segments));
        }
        return new Article("a", "", "", "", "", "", Map.of(), List.of(), units, number, Map.of());
    }

    private static List<Bead> aligned(Pairing pairing) {
        boolean news = pairing.source.stream().allMatch(block -> block.kind == Kind.SENTENCE);
        return new Aligner(new Lexical())
                .align(article(pairing.source, news), article(pairing.target, news));
    }

    private static void print(String name, List<Pairing> pairings) {
        int gold = 0;
        int found = 0;
        int right = 0;
        int doubtful = 0;
        int doubtfulRight = 0;
        for (Pairing pairing : pairings) {
            gold += pairing.gold.size();
            for (Bead bead : aligned(pairing)) {
                if (bead.paired()) {
                    found++;
                    boolean good =
                            pairing.gold.contains(
                                    name(bead.sourceStart(), bead.sourceEnd())
                                            + "|"
                                            + name(bead.targetStart(), bead.targetEnd()));
                    right += good ? 1 : 0;
                    if (!good && System.getProperty("misses") != null) {
                        miss(name, pairing, bead);
                    }
                    doubtful += bead.doubtful() ? 1 : 0;
                    doubtfulRight += bead.doubtful() && good ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "%-20s gold %5d  precision %5.1f  recall %5.1f  F1 %5.1f; doubtful %d, of these right"
                        + " %d; wrong and not doubtful %d%n",
                name,
                gold,
                100.0 * right / found,
                100.0 * right / gold,
                200.0 * right / (found + gold),
                doubtful,
                doubtfulRight,
                found - right - (doubtful - doubtfulRight));
    }

    private static void miss(String name, Pairing pairing, Bead bead) {
        System.out.printf(
                "miss %s %s|%s %.2f%n",
                name,
                name(bead.sourceStart(), bead.sourceEnd()),
                name(bead.targetStart(), bead.targetEnd()),
                bead.confidence());
        texts(pairing.source.subList(bead.sourceStart(), bead.sourceEnd()));
        texts(pairing.target.subList(bead.targetStart(), bead.targetEnd()));
    }

    private static void texts(List<Block> blocks) {
        blocks.forEach(block -> System.out.println("    " + block.kind + " " + block.text));
    }

    private static void speed(List<String[]> news) {
        List<String[]> many = new ArrayList<>();
        while (many.size() < 10_000) {
            int round = many.size() / news.size();
            for (String[] pair : news) {
                many.add(new String[] {pair[0] + " x" + round, pair[1] + " x" + round});
            }
        }
        Pairing pairing = clean(many.subList(0, 10_000));
        long start = cpu();
        int beads = aligned(pairing).size();
        System.out.printf(
                "10,000 sentences: %d beads in %.1f s of processor time%n",
                beads, (cpu() - start) / 1e9);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
