package interligne.document.formats;

import interligne.document.Archive;
import interligne.document.Encodings;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds the media type of a document by its content.
 *
 * <p>The few formats that are read are told apart by their first bytes, which costs nothing; only
 * for what is none of them Tika's table of all types is loaded, to name it in the message.
 */
final class MediaTypes {

    private static final int HEAD = 4096;

    private MediaTypes() {}

    /** The media type; that of an unknown kind is named by Tika. */
    static String detect(Source source) {
        byte[] bytes = source.bytes();
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return zip(source);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return "application/pdf";
        }
        if (head.startsWith("{\\rtf")) {
            return "application/rtf";
        }
        if (Encodings.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(source);
        }
        return text(source) ? textual(source) : tika(source);
    }

    private static String zip(Source source) {
        try (ZipFile zip = Archive.open(source)) {
            for (ZipArchiveEntry entry : Archive.inOrder(zip)) {
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] type = in.readNBytes(100);
                        return new String(type, StandardCharsets.US_ASCII).strip();
                    }
                }
                if (name.equals("word/document.xml")) {
                    return TikaFormat.DOCX;
                }
                if (name.equals("ppt/presentation.xml")) {
                    return TikaFormat.PPTX;
                }
                if (name.startsWith("xl/")) {
                    return "an Excel workbook";
                }
            }
        } catch (IOException | RuntimeException broken) {
            return byExtension(source);
        }
        return byExtension(source);
    }

    /** A broken archive is what its name says, so that the message speaks of that. */
    private static String byExtension(Source source) {
        return switch (source.extension()) {
            case "docx", "dotx", "docm" -> TikaFormat.DOCX;
            case "pptx" -> TikaFormat.PPTX;
            case "odt", "ott" -> TikaFormat.ODT;
            case "epub" -> TikaFormat.EPUB;
            default -> "application/zip";
        };
    }

    /** Old Word, or a password-protected new one, which is a compound file too. */
    private static String compound(Source source) {
        String all = new String(source.bytes(), StandardCharsets.ISO_8859_1);
        if (all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
            throw Trouble.encrypted(source);
        }
        boolean word = all.contains("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t");
        return word ? TikaFormat.DOC : tika(source);
    }

    /**
     * Whether the bytes can be text: no zero bytes but in UTF-16, hardly any control characters.
     */
    private static boolean text(Source source) {
        if (!source.encoding().isEmpty()) {
            return true;
        }
        String start = Encodings.decode(head(source), "").text();
        int controls = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            controls += control || c == '\ufffd' ? 1 : 0;
        }
        return controls * 50 <= start.length();
    }

    private static Source head(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length <= 4 * HEAD) {
            return source;
        }
        int end = 4 * HEAD;
        while (end > 3 * HEAD && bytes[end] != '\n' && bytes[end] != ' ') {
            end--;
        }
        byte[] head = java.util.Arrays.copyOf(bytes, end);
        return new Source(head, source.origin(), source.encoding());
    }

    private static String textual(Source source) {
        String start = Encodings.decode(head(source), "").text().stripLeading();
        String lower = start.substring(0, Math.min(start.length(), HEAD)).toLowerCase(Locale.ROOT);
        String extension = source.extension();
        boolean named =
                extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
        if (lower.startsWith("<?xml") && !lower.contains("<html") && !named) {
            return "XML of another kind";
        }
        if (extension.equals("md") || extension.equals("markdown") || extension.equals("mkd")) {
            return "text/markdown";
        }
        boolean html =
                lower.startsWith("<!doctype html")
                        || lower.startsWith("<html")
                        || lower.startsWith("<?xml")
                        || (lower.startsWith("<!--") && lower.contains("<html"))
                        || lower.contains("<head>")
                        || lower.contains("<body");
        if (named || (html && !extension.equals("txt"))) {
            return "text/html";
        }
        if (extension.isEmpty() && lower.startsWith("<") && lower.contains("</")) {
            return "text/html";
        }
        return "text/plain";
    }

    private static String tika(Source source) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(source.bytes()), metadata)
                    .toString();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
