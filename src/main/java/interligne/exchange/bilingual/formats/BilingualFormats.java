package interligne.exchange.bilingual.formats;

import interligne.article.UserError;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.PairWriter;
import interligne.exchange.bilingual.xliff.Xliff;
import interligne.exchange.bilingual.xliff.Xliff12Writer;
import interligne.exchange.bilingual.xliff.Xliff2Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every bilingual format by name and by the ending of its files; one line each. */
public final class BilingualFormats {

    private static final String WORD_TABLE = "docx-table";

    private static final String[] ENDINGS_OF_XLIFF = {".xlf", ".xliff", ".sdlxliff", ".mqxliff"};

    /**
     * A bilingual format.
     *
     * @param name what {@code --format} says
     * @param endings how names of its files end, in lower case, the usual one first
     * @param reader reads it
     * @param writer writes it
     */
    public record BilingualFormat(
            String name, List<String> endings, PairReader reader, PairWriter writer) {

        /** Copies the list. */
        public BilingualFormat {
            endings = List.copyOf(endings);
        }

        /** Whether its files have a place for the glossary's terms. */
        public boolean showsTerms() {
            return writer instanceof Xliff2Writer;
        }
    }

    /** All of them. */
    public static final List<BilingualFormat> ALL =
            List.of(
                    format("xliff", new Xliff(), new Xliff2Writer(), ENDINGS_OF_XLIFF),
                    format("xliff12", new Xliff(), new Xliff12Writer(), ".xliff"),
                    format("tmx", new Tmx(), new TmxWriter(), ".tmx"),
                    format("po", new Po(), new PoWriter(), ".po", ".pot"),
                    format("csv", new Table(), new TableWriter(), ".csv", ".tsv"),
                    format("xlsx", new Workbook(), new WorkbookWriter(), ".xlsx"),
                    format(WORD_TABLE, new WordTable(), new WordTableWriter(), ".table.docx"),
                    format("jsonl", new JsonLines(), new JsonLinesWriter(), ".jsonl", ".ndjson"));

    private BilingualFormats() {}

    private static BilingualFormat format(
            String name, PairReader reader, PairWriter writer, String... endings) {
        return new BilingualFormat(name, List.of(endings), reader, writer);
    }

    /** The format of a file by the ending of its name. */
    public static Optional<BilingualFormat> byFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /**
     * The format of a file by its name, or of text without one by its first characters.
     *
     * @throws UserError when neither tells
     */
    public static BilingualFormat of(String fileName, byte[] bytes) {
        return byFile(fileName).orElseGet(() -> byContent(fileName, bytes));
    }

    private static BilingualFormat byContent(String fileName, byte[] bytes) {
        int length = Math.min(bytes.length, 1000);
        String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (head.startsWith("PK") && fileName.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return named(WORD_TABLE);
        } else if (head.contains("<xliff")) {
            return named("xliff");
        } else if (head.contains("<tmx")) {
            return named("tmx");
        } else if (head.startsWith("{")) {
            return named("jsonl");
        } else if (head.contains("msgid ")) {
            return named("po");
        }
        if (head.contains("<!DOCTYPE html>")) {
            throw new UserError(
                    fileName
                            + " is a page, not the work done on it: open it in a browser, and import"
                            + " the file .review.json that its button saves.");
        }
        List<String> endings = ALL.stream().map(format -> format.endings().get(0)).toList();
        throw new UserError(
                fileName
                        + " is no bilingual file by its name or content: give one that ends in "
                        + String.join(", ", endings)
                        + ".");
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
