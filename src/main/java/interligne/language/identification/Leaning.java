package interligne.language.identification;

import interligne.language.words.KnownWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that both dictionaries have and that one language uses nearly alone: <i>pressure</i> is a
 * rare French word, <i>accord</i> a rare English one.
 *
 * <p>The list, {@code leaning.txt}, was counted in translated texts (decision 0020).
 */
final class Leaning {

    private static final String LIST = "leaning.txt";

    private final KnownWords english;
    private final KnownWords french;

    private Leaning(KnownWords english, KnownWords french) {
        this.english = english;
        this.french = french;
    }

    /** Reads the list: lines with {@code en:} or {@code fr:} and words. */
    static Leaning read() {
        List<String> english = new ArrayList<>();
        List<String> french = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (!line.startsWith("#")) {
                List<String> of = line.startsWith("en:") ? english : french;
                of.addAll(List.of(line.substring(4).split(" ")));
            }
        }
        return new Leaning(KnownWords.of(english), KnownWords.of(french));
    }

    private static String text() {
        try (InputStream in = Leaning.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the list " + LIST + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 1 when English uses the word, -1 when French does, 0 when both do. */
    int of(long hash) {
        return english.has(hash) ? 1 : french.has(hash) ? -1 : 0;
    }
}
