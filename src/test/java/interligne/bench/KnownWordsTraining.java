package interligne.bench;

import interligne.language.words.KnownWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the set of {@link KnownWords}: words that stand in lower case in English or French text at
 * least three times, and the frequent words of both. A second file lists the words of both
 * dictionaries that one of the two languages uses nearly alone ("pressure", "accord").
 *
 * <p>Properties as in {@link LanguageTraining}; arguments: the files to write.
 */
public final class KnownWordsTraining {

    /** Words that English never writes in lower case. */
    private static final String CALENDAR =
            "monday tuesday wednesday thursday friday saturday sunday january february march april"
                    + " may june july august september october november december english french"
                    + " spanish german italian portuguese american canadian british european";

    /** A word leans to a language whose texts have it so often, and so many times oftener. */
    private static final int OFTEN = 6;

    private static final int OFTENER = 8;

    private static final int LONGEST_LINE = 100;

    private KnownWordsTraining() {}

    /** Reads the texts and writes the set. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        Path packages = Path.of(System.getProperty("interligne.packages", "packages"));
        if (!Files.isDirectory(data) || !Files.isDirectory(packages)) {
            System.out.println("Give -Dinterligne.data=FOLDER and -Dinterligne.packages=FOLDER.");
            return;
        }
        LanguageTexts texts = new LanguageTexts(data, packages);
        Set<String> words = texts.words();
        words.addAll(List.of(CALENDAR.split(" ")));
        Files.write(Path.of(arguments[0]), KnownWords.bytes(words, 9));
        System.out.println(words.size() + " words");
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), leaning(texts.lowerCase()));
        }
    }

    private static String leaning(Map<String, int[]> counts) {
        KnownWords english = KnownWords.read("en-known.bin");
        KnownWords french = KnownWords.read("fr-known.bin");
        StringBuilder out = new StringBuilder();
        out.append("# Words of both dictionaries that one language uses nearly alone");
        out.append(" (KnownWordsTraining makes this file).\n");
        for (int side = 0; side < 2; side++) {
            int line = out.length();
            out.append(side == 0 ? "en:" : "fr:");
            for (Map.Entry<String, int[]> word : new TreeMap<>(counts).entrySet()) {
                String each = word.getKey();
                int here = word.getValue()[side];
                boolean both =
                        english.has(each, 0, each.length()) && french.has(each, 0, each.length());
                boolean much = here >= OFTEN && here >= OFTENER * word.getValue()[1 - side];
                if (both && much && each.length() > 1) {
                    boolean full = out.length() + each.length() - line > LONGEST_LINE;
                    line = full ? out.length() + 1 : line;
                    out.append(full ? (side == 0 ? "\nen: " : "\nfr: ") : " ").append(each);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }
}
