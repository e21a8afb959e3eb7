package interligne.document.odf;

import interligne.article.Article;
import interligne.document.Archive;
import interligne.document.Asides;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.Trouble;
import interligne.document.XmlTokens;
import interligne.document.xml.CoreProperties;
import interligne.document.xml.XmlPart;
import interligne.language.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** OpenDocument text: body, notes, frames, headers and footers; title and description. */
public final class OdtFormat implements RoundTripFormat {

    private static final String WHAT = "an OpenDocument text";
    private static final String BODY = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";

    @Override
    public String mediaType() {
        return TikaFormat.ODT;
    }

    private record Reading(
            Archive archive, Draft draft, Map<String, XmlPart> parts, Asides properties) {}

    @Override
    public Article read(Source source) {
        Reading reading = reading(source);
        reading.draft().refuseEmpty(source, "pictures only, or an empty page");
        return reading.draft().article(source, mediaType());
    }

    private static Reading reading(Source source) {
        return Archive.read(
                source,
                WHAT,
                BODY,
                archive -> {
                    if (archive.text("META-INF/manifest.xml").contains("encryption-data")) {
                        throw Trouble.encrypted(source);
                    }
                    return reading(archive);
                });
    }

    private static Reading reading(Archive archive) {
        Draft draft = new Draft();
        OdtStyles styles = new OdtStyles();
        styles.learn(archive.text(STYLES));
        styles.learn(archive.text(BODY));
        Map<String, XmlPart> parts = new LinkedHashMap<>();
        Blocks blocks = new Blocks(draft);
        for (String name : List.of(BODY, STYLES)) {
            XmlPart part = new XmlPart(archive.text(name), new OdtDialect(styles), draft);
            part.read(blocks);
            parts.put(name, part);
        }
        Asides properties = new Asides();
        properties(archive.text(META), draft);
        properties.elements(
                archive.text(META),
                Set.of("dc:title", "dc:description", "dc:subject", "meta:keyword"));
        language(archive.text(STYLES), draft);
        Set<String> known = Asides.known(draft);
        parts.values().forEach(part -> part.asides().finish(draft, known));
        properties.finish(draft, known);
        if (archive.text(BODY).contains("<text:tracked-changes")) {
            draft.metadata("caution", Trouble.TRACKED);
        } else if (archive.has("META-INF/documentsignatures.xml")) {
            draft.metadata("caution", Trouble.SIGNED);
        }
        return new Reading(archive, draft, parts, properties);
    }

    private static void properties(String xml, Draft draft) {
        XmlTokens.texts(
                xml,
                (name, text) -> {
                    switch (name) {
                        case "dc:title" -> draft.title(text.text());
                        case "meta:initial-creator" -> draft.metadata("author", text.text());
                        case "meta:creation-date" -> draft.metadata("date", text.text());
                        case "dc:description" -> draft.metadata("description", text.text());
                        case "meta:keyword" -> draft.metadata("keywords", text.text());
                        default -> {}
                    }
                });
    }

    /** The language of the standard style. */
    private static void language(String styles, Draft draft) {
        XmlTokens tokens = new XmlTokens(styles);
        boolean standard = false;
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY) {
                boolean begins = tokens.name().equals("style:default-style");
                standard = begins ? tokens.attribute("style:family").equals("paragraph") : standard;
                String language = tokens.attribute("fo:language");
                if (standard && !language.isEmpty() && !language.equals("none")) {
                    String country = tokens.attribute("fo:country");
                    boolean region = country.matches("[A-Z]{2}");
                    draft.language(region ? language + "-" + country : language);
                    return;
                }
            }
            type = tokens.next();
        }
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        Map<String, String> changed = new LinkedHashMap<>();
        reading.parts()
                .forEach(
                        (name, part) -> {
                            String xml =
                                    part.written(rewriting, OdtFormat::words, List.of("xml:lang"));
                            changed.put(name, inLanguage(xml, rewriting));
                        });
        String meta = reading.archive().text(META);
        Patches patches = new Patches(meta);
        reading.properties().write(patches, rewriting);
        CoreProperties.rewriteLanguage(meta, rewriting, patches);
        changed.put(META, patches.apply());
        return reading.archive().packed(changed);
    }

    /** Styles in the language of the article are in the new one, without its country. */
    private static String inLanguage(String xml, Rewriting rewriting) {
        if (!rewriting.changesLanguage()) {
            return xml;
        }
        Patches patches = new Patches(xml);
        String now = rewriting.language();
        boolean region = now.matches("[a-z]{2,3}-[A-Z]{2}");
        XmlTokens.elements(
                xml,
                element -> {
                    String old = element.attribute("fo:language");
                    if (old.isEmpty() || !Languages.same(old, rewriting.source())) {
                        return;
                    }
                    int at = element.valueOf("fo:language");
                    patches.replace(at, at + old.length(), Languages.primary(now));
                    int country = element.valueOf("fo:country");
                    if (country >= 0) {
                        int end = country + element.attribute("fo:country").length();
                        String here = region ? now.substring(now.length() - 2) : "none";
                        patches.replace(country, end, here);
                    }
                });
        return patches.apply();
    }

    private static String words(String words, String style) {
        return XmlTokens.escape(words)
                .replace("\n", "<text:line-break/>")
                .replace("\t", "<text:tab/>");
    }
}
