package interligne.bench;

import interligne.exchange.rules.Srx;
import interligne.language.BreakRules;
import interligne.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Megabytes of UTF-8 that the rules of each published SRX file divide per second of processor time,
 * alone and before our own rules. Argument: megabytes of text, 2 as a rule.
 */
public final class RulesSpeed {

    private RulesSpeed() {}

    /** Prints a line for each file. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        double megabytes = arguments.length == 0 ? 2 : Double.parseDouble(arguments[0]);
        String text = text(data, (int) (megabytes * 1e6));
        double size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        try (var files = Files.walk(data.resolve("conformance/srx"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".srx")).toList()) {
                if (Files.size(file) > 50_000) {
                    print(file, text, size);
                }
            }
        }
    }

    private static String text(Path data, int length) {
        StringBuilder text = new StringBuilder();
        List<Gold> all = Gold.read(data.resolve("eval/segmentation/segmentation.open.jsonl"));
        while (text.length() < length) {
            all.stream()
                    .filter(each -> each.language().equals("en"))
                    .forEach(each -> text.append(each.text()).append("\n\n"));
        }
        return text.substring(0, length);
    }

    private static void print(Path file, String text, double size) throws IOException {
        BreakRules rules;
        try (InputStream in = Files.newInputStream(file)) {
            rules = Srx.read(in, file.getFileName().toString());
        }
        for (boolean alone : new boolean[] {true, false}) {
            BreakRules kind = rules.alone(alone);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int count = new Segmenter(true, kind).spans(text, "en").size();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %4d kB %s: %d spans, %.2f MB/s%n",
                    file.getFileName(),
                    Files.size(file) / 1000,
                    alone ? "alone     " : "before ours",
                    count,
                    size / ((after - before) / 1e9));
        }
    }
}
