package interligne.workflow;

import java.util.List;

/**
 * How an edition goes out.
 *
 * @param format one of {@link #FORMATS}
 * @param incomplete what stands where a translation is missing: {@code source}, {@code skip}, or
 *     {@code fail} to refuse
 * @param output the file, {@code -} for a stream, or empty for the article's export folder
 */
public record ExportOrder(String format, String incomplete, String output) {

    /** The format that the article came in. */
    static final String SAME = "same";

    static final String JSON = "json";

    /** The kinds of file, the usual one first: pages for readers, then files for other tools. */
    public static final List<String> FORMATS =
            List.of(
                    "html",
                    "markdown",
                    "text",
                    SAME,
                    "xliff",
                    "xliff12",
                    "tmx",
                    "po",
                    "csv",
                    "jsonl",
                    JSON);
}
