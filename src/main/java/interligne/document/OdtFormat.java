package interligne.document;

import interligne.article.Article;
import interligne.language.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** OpenDocument text: body, notes, frames, headers and footers; title and description. */
final class OdtFormat implements RoundTripFormat {

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
        if (reading.draft().units().isEmpty()) {
            throw Trouble.noText(source, "pictures only, or an empty page");
        }
        return reading.draft().article(source, mediaType());
    }

    private static Reading reading(Source source) {
        Archive archive = Archive.of(source, WHAT);
        if (archive.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw Trouble.encrypted(source);
        }
        if (!archive.has(BODY)) {
            throw Trouble.broken(source, WHAT);
        }
        try {
            return reading(archive);
        } catch (XmlTokens.Malformed | IndexOutOfBoundsException broken) {
            throw Trouble.broken(source, WHAT);
        }
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
        XmlTokens tokens = new XmlTokens(xml);
        String name = "";
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.TEXT) {
                switch (name) {
                    case "dc:title" -> draft.title(tokens.text());
                    case "meta:initial-creator" -> draft.metadata("author", tokens.text());
                    case "meta:creation-date" -> draft.metadata("date", tokens.text());
                    case "dc:description" -> draft.metadata("description", tokens.text());
                    case "meta:keyword" -> draft.metadata("keywords", tokens.text());
                    default -> {}
                }
            }
            name = type == XmlTokens.Type.START ? tokens.name() : "";
            type = tokens.next();
        }
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
        metaLanguage(meta, rewriting, patches);
        changed.put(META, patches.apply());
        return reading.archive().packed(changed);
    }

    private static void metaLanguage(String meta, Rewriting rewriting, Patches patches) {
        int at = meta.indexOf("<dc:language>");
        int end = meta.indexOf("</dc:language>");
        if (rewriting.changesLanguage() && at >= 0 && end > at) {
            patches.replace(at + "<dc:language>".length(), end, rewriting.language());
        }
    }

    /** Styles in the language of the article are in the new one, without its country. */
    private static String inLanguage(String xml, Rewriting rewriting) {
        if (!rewriting.changesLanguage()) {
            return xml;
        }
        Patches patches = new Patches(xml);
        XmlTokens tokens = new XmlTokens(xml);
        String now = rewriting.language();
        boolean region = now.matches("[a-z]{2,3}-[A-Z]{2}");
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean element = type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY;
            String old = element ? tokens.attribute("fo:language") : "";
            if (!old.isEmpty() && Languages.same(old, rewriting.source())) {
                int at = tokens.valueOf("fo:language");
                patches.replace(at, at + old.length(), Languages.primary(now));
                int country = tokens.valueOf("fo:country");
                if (country >= 0) {
                    int end = country + tokens.attribute("fo:country").length();
                    patches.replace(
                            country, end, region ? now.substring(now.length() - 2) : "none");
                }
            }
            type = tokens.next();
        }
        return patches.apply();
    }

    private static String words(String words, String style) {
        return XmlTokens.escape(words)
                .replace("\n", "<text:line-break/>")
                .replace("\t", "<text:tab/>");
    }
}
