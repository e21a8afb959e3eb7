package interligne.document;

import interligne.article.Article;
import interligne.article.Kind;
import interligne.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word documents (ECMA-376): read paragraph by paragraph, written back run by run. */
final class WordFormat implements RoundTripFormat {

    private static final String BODY = "word/document.xml";
    private static final String WHAT = "a Word document";

    @Override
    public String mediaType() {
        return TikaFormat.DOCX;
    }

    /** A part with its paragraphs. */
    private record Part(String name, String xml, List<RunParagraph> paragraphs, Asides asides) {}

    private record Reading(
            Archive archive, Draft draft, List<Part> parts, CoreProperties properties) {}

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
        WordStyles styles =
                new WordStyles(archive.text("word/styles.xml"), archive.text("word/numbering.xml"));
        WordPath path = new WordPath();
        List<Part> parts = new ArrayList<>();
        for (String name : names(archive)) {
            String xml = archive.text(name);
            String label = label(name);
            WordPart part = new WordPart(xml, styles, targets(archive, name), draft, path, label);
            Asides pictures = new Asides();
            pictures.attributes(xml, Set.of("wp:docPr"), List.of("descr", "title"));
            parts.add(new Part(name, xml, part.read(), pictures));
            if (part.tracked()) {
                draft.metadata("caution", Trouble.TRACKED);
            }
        }
        if (archive.has("_xmlsignatures/origin.sigs")) {
            draft.metadata("caution", Trouble.SIGNED);
        }
        CoreProperties properties = new CoreProperties(archive);
        properties.read(draft);
        title(draft);
        Set<String> known = Asides.known(draft);
        parts.forEach(part -> part.asides().finish(draft, known));
        properties.asides().finish(draft, known);
        return new Reading(archive, draft, parts, properties);
    }

    private static List<String> names(Archive archive) {
        List<String> names = new ArrayList<>(List.of(BODY));
        for (String wanted : new String[] {"footnotes", "endnotes", "header", "footer"}) {
            for (String name : archive.names()) {
                if (name.startsWith("word/" + wanted) && name.endsWith(".xml")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String label(String name) {
        String part = name.substring("word/".length(), name.length() - ".xml".length());
        return part.equals("document") || part.endsWith("notes") ? "" : part;
    }

    private static Map<String, String> targets(Archive archive, String part) {
        String xml = archive.text("word/_rels/" + part.substring("word/".length()) + ".rels");
        Map<String, String> targets = new HashMap<>();
        XmlTokens tokens = new XmlTokens(xml);
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type != XmlTokens.Type.OTHER && tokens.name().equals("Relationship")) {
                targets.put(tokens.attribute("Id"), tokens.attribute("Target"));
            }
            type = tokens.next();
        }
        return targets;
    }

    /** Without a paragraph in the style Title, a first-level heading at the start is the title. */
    private static void title(Draft draft) {
        for (int i = 0; i < draft.units().size(); i++) {
            if (draft.units().get(i).kind() == Kind.TITLE) {
                return;
            }
        }
        if (!draft.units().isEmpty()) {
            var first = draft.units().get(0);
            if (first.kind() == Kind.HEADING && first.level() == 1) {
                draft.replace(0, Kind.TITLE, 0);
            }
        }
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        Map<String, String> changed = new LinkedHashMap<>();
        for (Part part : reading.parts()) {
            Patches patches = new Patches(part.xml());
            for (RunParagraph paragraph : part.paragraphs()) {
                paragraph.write(patches, rewriting, WordFormat::run);
            }
            part.asides().write(patches, rewriting);
            changed.put(part.name(), patches.apply());
        }
        if (rewriting.changesLanguage()) {
            languages(reading, rewriting, changed);
        }
        changed.put(CoreProperties.PART, reading.properties().written(rewriting));
        return reading.archive().packed(changed);
    }

    private static String run(String words, String style, String base) {
        String properties = style.isEmpty() ? base : style;
        StringBuilder out = new StringBuilder("<w:r>").append(properties);
        String[] lines = words.indexOf('\n') < 0 ? new String[] {words} : words.split("(?=\n)");
        for (String line : lines) {
            out.append(line.startsWith("\n") ? "<w:br/>" : "");
            String text = line.startsWith("\n") ? line.substring(1) : line;
            out.append("<w:t xml:space=\"preserve\">").append(XmlTokens.escape(text));
            out.append("</w:t>");
        }
        return out.append("</w:r>").toString();
    }

    /** Words that were marked with the language of the article are marked with the new one. */
    private static void languages(
            Reading reading, Rewriting rewriting, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(changed);
        all.put("word/styles.xml", reading.archive().text("word/styles.xml"));
        all.forEach(
                (name, xml) -> {
                    Patches patches = new Patches(xml);
                    XmlTokens tokens = new XmlTokens(xml);
                    for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
                        boolean lang =
                                type == XmlTokens.Type.EMPTY && tokens.name().equals("w:lang");
                        String old = lang ? tokens.attribute("w:val") : "";
                        if (!old.isEmpty() && Languages.same(old, rewriting.source())) {
                            int at = tokens.valueOf("w:val");
                            patches.replace(at, at + old.length(), rewriting.language());
                        }
                        type = tokens.next();
                    }
                    if (!patches.isEmpty()) {
                        changed.put(name, patches.apply());
                    }
                });
    }
}
