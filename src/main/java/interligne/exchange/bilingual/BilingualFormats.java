package interligne.exchange.bilingual;

import interligne.article.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every bilingual format by name and by the ending of its files; one line each. */
public final class BilingualFormats {

    /**
     * A bilingual format.
     *
     * @param name what {@code --format} says
     * @param endings how names of its files end, in lower case, the usual one first
     * @param reader reads it
     */
    public record BilingualFormat(String name, List<String> endings, PairReader reader) {

        /** Copies the list. */
        public BilingualFormat {
            endings = List.copyOf(endings);
        }
    }

    /** All of them. */
    public static final List<BilingualFormat> ALL =
            List.of(
                    format(new Xliff(), "xliff", ".xlf", ".xliff", ".sdlxliff", ".mqxliff"),
                    format(new Tmx(), "tmx", ".tmx"),
                    format(new Po(), "po", ".po", ".pot"),
                    format(new Table(), "csv", ".csv", ".tsv"),
                    format(new JsonLines(), "jsonl", ".jsonl", ".ndjson"));

    private BilingualFormats() {}

    private static BilingualFormat format(PairReader reader, String name, String... endings) {
        return new BilingualFormat(name, List.of(endings), reader);
    }

    /** The format of a file by the ending of its name. */
    public static Optional<BilingualFormat> byFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /**
     * The format of that name.
     *
     * @throws UserError naming the formats that there are
     */
    public static BilingualFormat named(String name) {
        List<String> names = new ArrayList<>();
        for (BilingualFormat format : ALL) {
            if (format.name().equals(name)) {
                return format;
            }
            names.add(format.name());
        }
        throw new UserError(
                "There is no bilingual format \""
                        + name
                        + "\": use "
                        + String.join(", ", names)
                        + ".");
    }
}
