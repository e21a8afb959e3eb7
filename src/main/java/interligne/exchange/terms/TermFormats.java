package interligne.exchange.terms;

import interligne.article.UserError;
import java.util.List;
import java.util.Locale;

/** Every glossary format by name and by the ending of its files; one line each. */
public final class TermFormats {

    /**
     * A glossary format.
     *
     * @param name what {@code --format} says
     * @param endings how names of its files end, in lower case
     * @param reader reads it
     * @param writer writes it
     */
    public record TermFormat(
            String name, List<String> endings, TermReader reader, TermWriter writer) {

        /** Copies the list. */
        public TermFormat {
            endings = List.copyOf(endings);
        }
    }

    /** All of them. */
    public static final List<TermFormat> ALL =
            List.of(
                    format("csv", new TermTable(','), new TermTable(','), ".csv"),
                    format("tsv", new TermTable('\t'), new TermTable('\t'), ".tsv"),
                    tbx("tbx", "Basic", TbxWriter.Style.DCA, ".tbx", ".xml"),
                    tbx("tbx-dct", "Basic", TbxWriter.Style.DCT),
                    tbx("tbx-min", "Min", TbxWriter.Style.DCA),
                    tbx("tbx-core", "Core", TbxWriter.Style.DCA),
                    tbx("tbx2", "Basic", TbxWriter.Style.VERSION_2, ".mtf"),
                    format(
                            "omegat",
                            new OmegaTGlossary(),
                            new OmegaTGlossary(),
                            ".utf8",
                            ".tab",
                            ".txt"),
                    format("json", TermJson::read, TermJson::write, ".json"));

    /** Their names. */
    public static final List<String> NAMES = ALL.stream().map(TermFormat::name).toList();

    private TermFormats() {}

    private static TermFormat format(
            String name, TermReader reader, TermWriter writer, String... endings) {
        return new TermFormat(name, List.of(endings), reader, writer);
    }

    private static TermFormat tbx(
            String name, String dialect, TbxWriter.Style style, String... endings) {
        return format(name, new Tbx(), new TbxWriter(dialect, style), endings);
    }

    /**
     * The format of a file by the ending of its name.
     *
     * @throws UserError naming the formats when the ending says nothing
     */
    public static TermFormat byFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (TermFormat format : ALL) {
            if (format.endings().stream().anyMatch(lower::endsWith)) {
                return format;
            }
        }
        throw new UserError(
                "The ending of "
                        + fileName
                        + " is not that of a glossary; name its format with"
                        + " --format: "
                        + String.join(", ", NAMES)
                        + ".");
    }

    /**
     * The format of that name.
     *
     * @throws UserError naming the formats that there are
     */
    public static TermFormat named(String name) {
        for (TermFormat format : ALL) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        throw new UserError(
                "There is no glossary format \""
                        + name
                        + "\": use "
                        + String.join(", ", NAMES)
                        + ".");
    }
}
