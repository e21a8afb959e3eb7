package interligne.bench;

import interligne.segment.Segmenter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Megabytes of UTF-8 segmented per second of processor time, with and without repair. */
public final class SpeedEvaluation {

    private SpeedEvaluation() {}

    /**
     * Prints the table, the best of five runs after a warm-up; with {@code --growth} large texts.
     */
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
            if (List.of(arguments).contains("--growth")) {
                growth(language, one);
                continue;
            }
            for (int times : new int[] {2, 16}) {
                print(language, one.repeat(times));
            }
        }
    }

    /**
     * The same text with the JDK's sentences and, where its archive is on the class path, ICU's.
     */
    private static void peers(String text, double megabytes) {
        System.out.printf(
                Locale.ROOT,
                "   java.text %.1f MB/s%n",
                megabytes / best(() -> SegmentationSpeed.java(text)));
        try {
            ToIntFunction<String> icu = SegmentationSpeed.icu();
            System.out.printf(
                    Locale.ROOT,
                    "   icu4j     %.1f MB/s%n",
                    megabytes / best(() -> icu.applyAsInt(text)));
        } catch (ReflectiveOperationException e) {
            System.out.println("   icu4j     not on the class path");
        }
    }

    /** One run each on texts of 12 to 100 megabytes. */
    private static void growth(String language, String one) {
        for (int megabytes : new int[] {12, 25, 50, 100}) {
            String text = one.repeat(megabytes * 1_000_000 / one.length() + 1);
            double size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%s %6.1f MB: spans %.2f s, with repair %.2f s%n",
                    language,
                    size,
                    once(() -> new Segmenter(false).spans(text, language).size()),
                    once(() -> new Segmenter(true).spans(text, language).size()));
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
        peers(text, megabytes);
    }

    private static double best(Runnable run) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            best = Math.min(best, once(run));
        }
        return best;
    }

    private static double once(Runnable run) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run.run();
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return (after - before) / 1e9;
    }
}
