package interligne.workflow.order;

import interligne.document.formats.Documents;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How an edition goes out.
 *
 * @param format one of {@link #FORMATS}
 * @param incomplete what stands where a translation is missing: {@code source}, {@code skip}, or
 *     {@code fail} to refuse
 * @param output the file, {@code -} for a stream, or empty for the article's export folder
 * @param words the BCP 47 tag of the language that the program's own words on a review page are in
 * @param said says the program's sentences in that language
 */
public record ExportOrder(
        String format, String incomplete, String output, String words, UnaryOperator<String> said) {

    /** The format that the article came in. */
    public static final String SAME = "same";

    public static final String JSON = "json";

    /** A page on which a reviser decides offline. */
    public static final String REVIEW = "review";

    /** The kinds of file, the usual one first: pages for readers, then files for other tools. */
    public static final List<String> FORMATS =
            List.of(
                    "html",
                    "markdown",
                    "text",
                    "docx",
                    SAME,
                    "xliff",
                    "xliff12",
                    "tmx",
                    "po",
                    "csv",
                    "xlsx",
                    "docx-table",
                    "jsonl",
                    JSON,
                    REVIEW);

    /** Whether the source stands where a translation is missing, on a page that readers see. */
    public boolean forReaders() {
        return incomplete.equals("source")
                && (format.equals(SAME) || Documents.pageFormats().contains(format));
    }
}
