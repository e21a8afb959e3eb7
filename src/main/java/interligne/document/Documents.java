package interligne.document;

import interligne.article.Article;
import interligne.article.UserError;
import java.util.List;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * All document formats, and the way from bytes to an article.
 *
 * <p>Example: {@code Documents.read(new Source(bytes, "news/chips.html", ""))}.
 */
public final class Documents {

    /** The largest document that is read, in bytes: 100 MiB. */
    public static final long LARGEST = 100L << 20;

    /** Every format; adding one is one line here. */
    static final List<DocumentFormat> ALL =
            List.of(
                    new HtmlFormat(),
                    new Markdown(),
                    new TikaFormat(TikaFormat.DOCX, OOXMLParser::new),
                    new TikaFormat(TikaFormat.ODT, OpenDocumentParser::new),
                    new TikaFormat(TikaFormat.RTF, RTFParser::new),
                    new TikaFormat(TikaFormat.PDF, PDFParser::new),
                    new TikaFormat(TikaFormat.EPUB, EpubParser::new),
                    new TikaFormat(TikaFormat.PPTX, OOXMLParser::new),
                    new TikaFormat(TikaFormat.DOC, OfficeParser::new),
                    new PlainText());

    private Documents() {}

    /**
     * Refuses a document that is too large; to be called before its bytes are read.
     *
     * @param name its path or URL, for the message
     * @param size its size in bytes
     * @throws UserError above {@link #LARGEST}
     */
    public static void refuseTooLarge(String name, long size) {
        if (size > LARGEST) {
            throw new UserError(
                    String.format(
                            java.util.Locale.ROOT,
                            "%s has %d MB; interligne reads documents up to %d MB: split it into"
                                    + " parts.",
                            name,
                            size >> 20,
                            LARGEST >> 20));
        }
    }

    /**
     * Reads a document of any known format.
     *
     * @return an article with whole units, its id proposed from title or file name, its language
     *     {@code "und"} unless the document gives one
     * @throws UserError when it is empty, too large, of another kind, encrypted, broken, or holds
     *     no text: one sentence saying what to do
     */
    public static Article read(Source source) {
        refuseTooLarge(source.name(), source.bytes().length);
        if (source.bytes().length == 0) {
            throw Trouble.empty(source);
        }
        return of(MediaTypes.detect(source), source).read(source);
    }

    private static DocumentFormat of(String mediaType, Source source) {
        for (DocumentFormat format : ALL) {
            if (format.mediaType().equals(mediaType)) {
                return format;
            }
        }
        throw Trouble.unsupported(source, mediaType);
    }
}
