package interligne.document.epub;

import interligne.article.Article;
import interligne.document.Archive;
import interligne.document.Asides;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.Trouble;
import interligne.document.XmlTokens;
import interligne.document.web.HtmlFormat;
import interligne.document.xml.XmlDialect;
import interligne.document.xml.XmlPart;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * EPUB books (2 and 3): chapters in the order of the spine, then the navigation; on the way out
 * also the labels of the old table of contents (NCX) and the metadata of the package.
 */
public final class EpubFormat implements RoundTripFormat {

    private static final String WHAT = "an EPUB book";
    private static final String CONTAINER = "META-INF/container.xml";
    private static final List<String> LANGUAGE_MARKS = List.of("lang", "xml:lang");

    @Override
    public String mediaType() {
        return TikaFormat.EPUB;
    }

    /** What of the package is for readers. */
    private record Part(String name, XmlPart xml) {}

    private record Reading(Archive archive, Draft draft, List<Part> parts, EpubPackage book) {}

    @Override
    public Article read(Source source) {
        Reading reading = reading(source);
        reading.draft().refuseEmpty(source, "pictures only, or an empty book");
        return reading.draft().article(source, mediaType());
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        Map<String, String> changed = new LinkedHashMap<>();
        for (Part part : reading.parts()) {
            changed.put(
                    part.name(), part.xml().written(rewriting, HtmlFormat::words, LANGUAGE_MARKS));
        }
        changed.put(reading.book().name(), reading.book().written(rewriting));
        return reading.archive().packed(changed);
    }

    private static Reading reading(Source source) {
        return Archive.read(
                source,
                WHAT,
                CONTAINER,
                archive -> {
                    String name = rootFile(archive.text(CONTAINER));
                    if (!archive.has(name)) {
                        throw Trouble.broken(source, WHAT);
                    }
                    EpubPackage book = EpubPackage.read(name, archive.text(name));
                    return reading(source, archive, book);
                });
    }

    private static Reading reading(Source source, Archive archive, EpubPackage book) {
        Draft draft = new Draft();
        book.facts(draft);
        refuseEncrypted(source, archive, book);
        Set<String> names = new LinkedHashSet<>();
        book.pages().forEach(href -> names.add(resolved(book.name(), href)));
        Blocks blocks = new Blocks(draft);
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            if (archive.has(name)) {
                parts.add(read(name, archive.text(name), new XhtmlDialect(), draft, blocks));
            }
        }
        for (String href : book.contents()) {
            String name = resolved(book.name(), href);
            if (archive.has(name)) {
                parts.add(read(name, archive.text(name), new ContentsDialect(), draft, blocks));
            }
        }
        Set<String> known = Asides.known(draft);
        parts.forEach(part -> part.xml().asides().finish(draft, known));
        book.asides().finish(draft, known);
        if (archive.has("META-INF/signatures.xml")) {
            draft.metadata("caution", Trouble.SIGNED);
        }
        return new Reading(archive, draft, parts, book);
    }

    private static Part read(
            String name, String xml, XmlDialect dialect, Draft draft, Blocks blocks) {
        XmlPart part = new XmlPart(xml, dialect, draft);
        part.read(blocks);
        return new Part(name, part);
    }

    /** Fonts may be veiled; words must not. */
    private static void refuseEncrypted(Source source, Archive archive, EpubPackage book) {
        String veiled = archive.text("META-INF/encryption.xml");
        for (String href : book.pages()) {
            if (veiled.contains("URI=\"" + resolved(book.name(), href) + "\"")) {
                throw Trouble.encrypted(source);
            }
        }
    }

    private static String rootFile(String container) {
        XmlTokens tokens = new XmlTokens(container);
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean element = type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY;
            if (element && tokens.name().endsWith("rootfile")) {
                return tokens.attribute("full-path");
            }
            type = tokens.next();
        }
        return "";
    }

    /** The part that a reference in another part means. */
    private static String resolved(String from, String href) {
        try {
            String path = URI.create("/" + from.replace(" ", "%20")).resolve(href).getRawPath();
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).substring(1);
        } catch (IllegalArgumentException notAnAddress) {
            return from.substring(0, from.lastIndexOf('/') + 1) + href;
        }
    }

    /** Tables of contents, new (XHTML) and old (NCX): labels that mostly repeat headings. */
    private static final class ContentsDialect implements XmlDialect {

        private static final Set<String> LABELS =
                Set.of(
                        "text",
                        "ncx:text",
                        "a",
                        "span",
                        "title",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6");

        @Override
        public Shape shape(XmlTokens element) {
            return LABELS.contains(element.name()) ? new Shape(Role.ASIDE, "") : Shape.THROUGH;
        }

        @Override
        public String attribute(XmlTokens element, String html) {
            return "";
        }

        @Override
        public List<String> asides(XmlTokens element) {
            return List.of();
        }
    }
}
