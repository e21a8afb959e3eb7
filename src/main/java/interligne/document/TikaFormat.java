package interligne.document;

import interligne.article.Article;
import java.util.function.Supplier;
import org.apache.tika.parser.Parser;

/**
 * A format that one of Tika's parsers reads; the parser is made when it is needed.
 *
 * @param mediaType the media type
 * @param parser makes the parser
 */
public record TikaFormat(String mediaType, Supplier<Parser> parser) implements DocumentFormat {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PPTX =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String EPUB = "application/epub+zip";
    public static final String RTF = "application/rtf";
    public static final String PDF = "application/pdf";
    public static final String DOC = "application/msword";

    /** What a reader calls it. */
    private String name() {
        return switch (mediaType) {
            case ODT -> "an OpenDocument text";
            case EPUB -> "an EPUB book";
            default -> mediaType;
        };
    }

    @Override
    public Article read(Source source) {
        if (Encodings.starts(source.bytes(), 'P', 'K')) {
            Archive.of(source, name());
        }
        Draft draft = new Draft();
        TikaReader.read(source, parser.get(), mediaType, draft);
        draft.refuseEmpty(source, "pictures only, or an empty page");
        return draft.article(source, mediaType);
    }
}
