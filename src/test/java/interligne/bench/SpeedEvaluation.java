package interligne.bench;

import interligne.segment.Segmenter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Megabytes of UTF-8 segmented per second of processor time, with and without repair. */
public final class SpeedEvaluation {

    private SpeedEvaluation() {}

    /** Prints the table; the best of five runs after a warm-up. */
    public static void main(String[] arguments) {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        List<Gold> all = Gold.read(data.resolve("eval/segmentation/segmentation.open.jsonl"));
        for (String language : List.of("en", "fr")) {
            StringBuilder text = new StringBuilder();
            all.stream()
                    .filter(each -> each.language().equals(language))
                    .forEach(each -> text.append(each.text()).append("\n\n"));
            String one = text.toString();
            for (int times : new int[] {2, 16}) {
                print(language, one.repeat(times));
            }
        }
    }

    private static void print(String language, String text) {
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s %6.1f MB: spans %6.1f MB/s, with repair %6.1f, segments %6.1f, with repair %6.1f%n",
                language,
                megabytes,
                megabytes / best(() -> new Segmenter(false).spans(text, language).size()),
                megabytes / best(() -> new Segmenter(true).spans(text, language).size()),
                megabytes / best(() -> new Segmenter(false).segment(text, language).size()),
                megabytes / best(() -> new Segmenter(true).segment(text, language).size()));
    }

    private static double best(Runnable run) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            run.run();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, (after - before) / 1e9);
        }
        return best;
    }
}
