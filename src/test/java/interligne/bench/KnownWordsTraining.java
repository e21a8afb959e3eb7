package interligne.bench;

import interligne.language.words.KnownWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Makes the set of {@link KnownWords}: words that stand in lower case in English or French text at
 * least three times, and the frequent words of both.
 *
 * <p>Properties as in {@link LanguageTraining}; argument: the file to write.
 */
public final class KnownWordsTraining {

    /** Words that English never writes in lower case. */
    private static final String CALENDAR =
            "monday tuesday wednesday thursday friday saturday sunday january february march april"
                    + " may june july august september october november december english french"
                    + " spanish german italian portuguese american canadian british european";

    private KnownWordsTraining() {}

    /** Reads the texts and writes the set. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        Path packages = Path.of(System.getProperty("interligne.packages", "packages"));
        if (!Files.isDirectory(data) || !Files.isDirectory(packages)) {
            System.out.println("Give -Dinterligne.data=FOLDER and -Dinterligne.packages=FOLDER.");
            return;
        }
        Set<String> words = new LanguageTexts(data, packages).words();
        words.addAll(List.of(CALENDAR.split(" ")));
        Files.write(Path.of(arguments[0]), KnownWords.bytes(words, 9));
        System.out.println(words.size() + " words");
    }
}
