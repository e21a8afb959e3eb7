package interligne.document.office;

import interligne.article.Article;
import interligne.article.Kind;
import interligne.document.Archive;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.Trouble;
import interligne.document.XmlTokens;
import interligne.document.xml.XmlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word documents (ECMA-376): read paragraph by paragraph, written back run by run. */
public final class WordFormat implements RoundTripFormat {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String WHAT = "a Word document";

    @Override
    public String mediaType() {
        return TikaFormat.DOCX;
    }

    @Override
    public Article read(Source source) {
        OfficeText reading = reading(source);
        reading.draft().refuseEmpty(source, "pictures only, or an empty page");
        return reading.draft().article(source, mediaType());
    }

    private static OfficeText reading(Source source) {
        return Archive.read(source, WHAT, BODY, WordFormat::reading);
    }

    private static OfficeText reading(Archive archive) {
        Draft draft = new Draft();
        WordStyles styles =
                new WordStyles(archive.text(STYLES), archive.text("word/numbering.xml"));
        WordPath path = new WordPath();
        List<OfficeText.Part> parts = new ArrayList<>();
        for (String name : names(archive)) {
            String xml = archive.text(name);
            Map<String, String> targets = OfficeText.relations(archive, name);
            WordPart part = new WordPart(xml, styles, targets, draft, path, label(name));
            parts.add(OfficeText.Part.of(name, xml, part.read(), "wp:docPr"));
            if (part.tracked()) {
                draft.metadata("caution", Trouble.TRACKED);
            }
        }
        title(draft);
        return OfficeText.of(archive, draft, parts);
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
        OfficeText reading = reading(original);
        Map<String, String> changed = reading.written(rewriting, WordFormat::run);
        languages(reading.archive(), rewriting, changed);
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
            Archive archive, Rewriting rewriting, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(changed);
        all.put(STYLES, archive.text(STYLES));
        all.forEach(
                (name, xml) -> {
                    Patches patches = new Patches(xml);
                    XmlPart.languages(xml, "w:lang"::equals, List.of("w:val"), rewriting, patches);
                    if (!patches.isEmpty()) {
                        changed.put(name, patches.apply());
                    }
                });
    }
}
