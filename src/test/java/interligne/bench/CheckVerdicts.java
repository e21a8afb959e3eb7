package interligne.bench;

import interligne.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a bilingual reader called the findings in published translations, by an id that holds no
 * text.
 *
 * @param verdicts true, false or doubtful by id
 */
record CheckVerdicts(Map<String, String> verdicts) {

    private static final int ID_LENGTH = 10;

    /** The verdicts of {@code verdicts=FILE}, or those beside the tests. */
    static CheckVerdicts of(List<String> options) throws IOException {
        String key = "verdicts=";
        for (String option : options) {
            if (option.startsWith(key)) {
                return read(Files.readString(Path.of(option.substring(key.length()))));
            }
        }
        try (InputStream in = CheckVerdicts.class.getResourceAsStream("/bench/verdicts.txt")) {
            byte[] bytes = Objects.requireNonNull(in, "bench/verdicts.txt").readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static CheckVerdicts read(String lines) {
        Map<String, String> verdicts = new HashMap<>();
        lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(cells -> verdicts.put(cells[0], cells[1]));
        return new CheckVerdicts(verdicts);
    }

    /** The same for the same rule, message and pair. */
    static String id(Finding finding, String source, String target) {
        String said = String.join("\n", finding.rule().id(), finding.message(), source, target);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    boolean knows(String id) {
        return verdicts.containsKey(id);
    }

    /** One line with the counts of these findings. */
    String of(List<String> ids, int segments) {
        long wrong = count(ids, "false");
        long judged = ids.stream().filter(this::knows).count();
        return "%d, judged %d: true %d, doubtful %d, false %d; false for each 1,000: %.1f"
                .formatted(
                        ids.size(),
                        judged,
                        count(ids, "true"),
                        count(ids, "doubtful"),
                        wrong,
                        wrong * 1000.0 / segments);
    }

    private long count(List<String> ids, String verdict) {
        return ids.stream().filter(id -> verdict.equals(verdicts.get(id))).count();
    }
}
