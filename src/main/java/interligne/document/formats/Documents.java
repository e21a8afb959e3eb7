package interligne.document.formats;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.document.Composition;
import interligne.document.DocumentFormat;
import interligne.document.Incomplete;
import interligne.document.PageFormat;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.Trouble;
import interligne.document.epub.EpubFormat;
import interligne.document.markdown.Markdown;
import interligne.document.markdown.MarkdownPage;
import interligne.document.markdown.PlainText;
import interligne.document.markdown.TextPage;
import interligne.document.odf.OdtFormat;
import interligne.document.office.SlideFormat;
import interligne.document.office.WordFormat;
import interligne.document.office.WordPage;
import interligne.document.web.HtmlFormat;
import interligne.document.web.HtmlPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

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
                    new WordFormat(),
                    new OdtFormat(),
                    new TikaFormat(TikaFormat.RTF, RTFParser::new),
                    new PdfFormat(),
                    new EpubFormat(),
                    new SlideFormat(),
                    new TikaFormat(TikaFormat.DOC, OfficeParser::new),
                    new PlainText());

    /** Every format of a finished page; adding one is one line here. */
    static final List<PageFormat> PAGES =
            List.of(new HtmlPage(), new MarkdownPage(), new TextPage(), new WordPage());

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

    /** The names of the formats in which a finished page can be written, for messages. */
    public static List<String> pageFormats() {
        return PAGES.stream().map(PageFormat::name).toList();
    }

    /**
     * The letters after the dot of a page's file: {@code "md"} for {@code "markdown"}.
     *
     * @throws UserError when there is no such format
     */
    public static String extension(String format) {
        return page(format).extension();
    }

    /**
     * Writes the finished page of an edition.
     *
     * @param format one of {@link #pageFormats()}
     * @param incomplete what stands where a segment has no translation
     * @param out where to; stays open, and nothing is written to it before all is known to be well
     * @throws UserError when there is no such format, or translations are missing and that fails
     */
    public static void write(
            Article article,
            Edition edition,
            String format,
            Incomplete incomplete,
            OutputStream out)
            throws IOException {
        PageFormat page = page(format);
        page.write(new Composition(article, edition, incomplete).page(), out);
    }

    /** Whether a document of that media type can go out in its own format. */
    public static boolean writesBack(String mediaType) {
        return ALL.stream()
                .anyMatch(
                        each ->
                                each.mediaType().equals(mediaType)
                                        && each instanceof RoundTripFormat);
    }

    /**
     * Writes the document that the article came in, with the words of an edition.
     *
     * @param original the bytes that the article was read from
     * @param incomplete what stands where a segment has no translation
     * @param out where to; stays open, and nothing is written to it before all is known to be well
     * @throws UserError when that format cannot be written, the bytes are others, or translations
     *     are missing and that fails
     */
    public static void writeSame(
            Article article,
            Edition edition,
            Source original,
            Incomplete incomplete,
            OutputStream out)
            throws IOException {
        if (!(of(article.mediaType(), original) instanceof RoundTripFormat format)) {
            throw new UserError(
                    article.id()
                            + " came as "
                            + article.mediaType()
                            + ", which interligne cannot write: export it as "
                            + String.join(", ", pageFormats())
                            + ".");
        }
        Rewriting rewriting = new Rewriting(article, edition, incomplete);
        out.write(format.writeBack(original, rewriting));
    }

    private static PageFormat page(String name) {
        for (PageFormat format : PAGES) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        throw new UserError(
                "There is no page format "
                        + name
                        + ": give "
                        + String.join(", ", pageFormats())
                        + ".");
    }
}
