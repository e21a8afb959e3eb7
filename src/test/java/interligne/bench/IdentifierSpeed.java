package interligne.bench;

import interligne.language.Language;
import interligne.language.identification.Identifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;

/**
 * Language identification: milliseconds to the first answer in a fresh virtual machine, bytes of
 * what is loaded, and short texts per second of processor time on one core.
 */
public final class IdentifierSpeed {

    private static final int PASSES = 12;

    private IdentifierSpeed() {}

    /** The first answer is taken before anything else runs. */
    public static void main(String[] arguments) throws IOException {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long processor = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        String first = Identifier.identify("The first answer").language();
        double load = (System.nanoTime() - start) / 1e6;
        double busy = (thread.getCurrentThreadCpuTime() - processor) / 1e6;
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        long bytes = 0;
        for (String name :
                List.of(
                        "identification/identifier.bin",
                        "words/known-words.bin",
                        "words/en-known.bin",
                        "words/fr-known.bin")) {
            try (InputStream in = Language.class.getResourceAsStream(name)) {
                bytes += in == null ? 0 : in.readAllBytes().length;
            }
        }
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("eval/language/langid.open.jsonl"))) {
            texts.add(json.readTree(line).path("text").asString());
        }
        double length = texts.stream().mapToInt(String::length).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "first answer (%s) after %.1f ms (%.1f of the processor), %d bytes loaded;"
                        + " %d texts of %.1f characters:"
                        + " %.0f texts/s%n",
                first,
                load,
                busy,
                bytes,
                texts.size(),
                length,
                texts.size() / seconds(texts));
    }

    /** Processor time for all texts, the best of several passes. */
    private static double seconds(List<String> texts) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        double sum = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long before = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < 10; i++) {
                for (String text : texts) {
                    sum += Identifier.identify(text).confidence();
                }
            }
            long after = thread.getCurrentThreadCpuTime();
            best = Math.min(best, (after - before) / 1e10);
        }
        return sum < 0 ? 0 : best;
    }
}
