package interligne.bench;

import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads every bilingual file of the conformance and malformed sets and says what became of it.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.ExchangeAcceptance
 * [verbose]}
 */
public final class ExchangeAcceptance {

    private static final Pattern FIELD =
            Pattern.compile("\"(\\w+)\": (?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\w+))");

    private static int defects;

    private ExchangeAcceptance() {}

    /** Runs over both sets. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("conformance"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        boolean verbose = args.length > 0;
        conformance(data.resolve("conformance"), verbose);
        malformed(data.resolve("malformed"));
        System.out.println("defects (anything but a user error): " + defects);
    }

    private static void conformance(Path folder, boolean verbose) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("index.open.jsonl"))) {
            Map<String, String> fields = fields(line);
            Path file = file(folder, fields.get("path"));
            if (file == null || BilingualFormats.byFile(file.toString()).isEmpty()) {
                continue;
            }
            String expect = expected(fields);
            List<String> seen = new ArrayList<>();
            boolean accepted = read(file, seen);
            String kind = fields.get("format") + ", " + expect;
            int[] count = counts.computeIfAbsent(kind, each -> new int[2]);
            count[accepted ? 0 : 1]++;
            boolean odd = accepted == expect.contains("invalid");
            if (verbose && odd && !expect.equals("unknown")) {
                System.out.println(
                        (accepted ? "accepted " : "refused ") + kind + " " + file + " " + seen);
            } else if (verbose && !accepted && !expect.contains("invalid")) {
                System.out.println("refused " + kind + " " + file.getFileName() + " " + seen);
            }
        }
        System.out.println("| set | accepted | refused |\n| --- | --- | --- |");
        counts.forEach(
                (kind, n) -> System.out.println("| " + kind + " | " + n[0] + " | " + n[1] + " |"));
    }

    private static String expected(Map<String, String> fields) {
        if ("po".equals(fields.get("format"))) {
            return "0".equals(fields.get("msgfmt_rc")) ? "valid for msgfmt" : "invalid for msgfmt";
        }
        String path = fields.getOrDefault("orig_path", "");
        String part =
                path.contains("/core/") ? " core" : path.contains("/modules/") ? " modules" : "";
        return fields.getOrDefault("expect", "unknown") + part;
    }

    private static Path file(Path folder, String path) throws IOException {
        Path direct = folder.resolve(path);
        if (Files.exists(direct)) {
            return direct;
        }
        String name = direct.getFileName().toString();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.getFileName().toString().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void malformed(Path folder) throws IOException {
        System.out.println("\n| broken file | what happens | wanted |\n| --- | --- | --- |");
        for (String line : Files.readAllLines(folder.resolve("index.jsonl"))) {
            Map<String, String> fields = fields(line);
            Path file = folder.resolve(fields.get("path"));
            if (BilingualFormats.byFile(file.toString()).isPresent()) {
                List<String> seen = new ArrayList<>();
                read(file, seen);
                System.out.println(
                        "| "
                                + file.getFileName()
                                + " | "
                                + String.join(" ", seen)
                                + " | "
                                + fields.get("expected")
                                + " |");
            }
        }
    }

    private static boolean read(Path file, List<String> seen) throws IOException {
        int[] count = new int[3];
        List<String> remarks = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            BilingualFormats.byFile(file.toString())
                    .orElseThrow()
                    .reader()
                    .read(
                            in,
                            new PairReader.Request(file.getFileName().toString(), "", ""),
                            new PairReader.Sink() {
                                @Override
                                public void entry(Entry entry) {
                                    count[0]++;
                                    count[1] += entry.missing() ? 1 : 0;
                                    count[2] += entry.done() ? 1 : 0;
                                }

                                @Override
                                public void remark(int line, String sentence) {
                                    remarks.add(line + ": " + sentence);
                                }
                            });
        } catch (UserError e) {
            seen.add(e.getMessage());
            return false;
        } catch (RuntimeException e) {
            defects++;
            seen.add("DEFECT " + e);
            e.printStackTrace();
            return false;
        }
        seen.add(count[0] + " pairs, " + count[1] + " without target, " + count[2] + " done");
        seen.addAll(remarks);
        return true;
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = FIELD.matcher(line);
        while (matcher.find()) {
            fields.put(
                    matcher.group(1),
                    matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return fields;
    }
}
