package interligne.document;

import interligne.article.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PowerPoint presentations (ECMA-376): slides in the order of the show, each followed by what
 * stands in its diagrams and charts and by the speaker's notes.
 */
final class SlideFormat implements RoundTripFormat {

    private static final String WHAT = "a PowerPoint presentation";
    private static final String SHOW = "ppt/presentation.xml";

    @Override
    public String mediaType() {
        return TikaFormat.PPTX;
    }

    private record Part(String name, String xml, List<RunParagraph> paragraphs, Asides asides) {}

    private record Reading(
            Archive archive, Draft draft, List<Part> parts, CoreProperties properties) {}

    @Override
    public Article read(Source source) {
        Reading reading = reading(source);
        if (reading.draft().units().isEmpty()) {
            throw Trouble.noText(source, "pictures only, or empty slides");
        }
        return reading.draft().article(source, mediaType());
    }

    private static Reading reading(Source source) {
        Archive archive = Archive.of(source, WHAT);
        if (!archive.has(SHOW)) {
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
        WordPath path = new WordPath();
        List<Part> parts = new ArrayList<>();
        for (String name : names(archive)) {
            String xml = archive.text(name);
            boolean slide = name.startsWith("ppt/slides/");
            SlidePart part = new SlidePart(xml, draft, path, parts.isEmpty(), slide);
            Asides pictures = new Asides();
            pictures.attributes(xml, Set.of("p:cNvPr"), List.of("descr", "title"));
            parts.add(new Part(name, xml, part.read(), pictures));
        }
        if (archive.has("_xmlsignatures/origin.sigs")) {
            draft.metadata("caution", Trouble.SIGNED);
        }
        CoreProperties properties = new CoreProperties(archive);
        properties.read(draft);
        Set<String> known = Asides.known(draft);
        parts.forEach(part -> part.asides().finish(draft, known));
        properties.asides().finish(draft, known);
        return new Reading(archive, draft, parts, properties);
    }

    /** The parts with words, in the order of the show. */
    private static List<String> names(Archive archive) {
        Map<String, String> slides = relations(archive, SHOW);
        List<String> names = new ArrayList<>();
        XmlTokens tokens = new XmlTokens(archive.text(SHOW));
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean element = type == XmlTokens.Type.EMPTY || type == XmlTokens.Type.START;
            String slide =
                    element && tokens.name().equals("p:sldId")
                            ? slides.getOrDefault(tokens.attribute("r:id"), "")
                            : "";
            if (archive.has(slide) && !names.contains(slide)) {
                names.add(slide);
                for (String folder : List.of("diagrams/d", "charts/chart", "notesSlides/notes")) {
                    relations(archive, slide).values().stream()
                            .filter(part -> part.startsWith("ppt/" + folder))
                            .filter(part -> archive.has(part) && !names.contains(part))
                            .sorted()
                            .forEach(names::add);
                }
            }
            type = tokens.next();
        }
        return names;
    }

    /** Full names of parts by the id of the relation, in the order of the file. */
    private static Map<String, String> relations(Archive archive, String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        XmlTokens tokens = new XmlTokens(archive.text(file));
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean element = type == XmlTokens.Type.EMPTY || type == XmlTokens.Type.START;
            if (element && tokens.name().equals("Relationship")) {
                String target = tokens.attribute("Target");
                String full =
                        target.startsWith("/")
                                ? target.substring(1)
                                : target.startsWith("../")
                                        ? "ppt/" + target.substring(3)
                                        : folder + target;
                targets.put(tokens.attribute("Id"), full);
            }
            type = tokens.next();
        }
        return targets;
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        Map<String, String> changed = new LinkedHashMap<>();
        for (Part part : reading.parts()) {
            Patches patches = new Patches(part.xml());
            for (RunParagraph paragraph : part.paragraphs()) {
                paragraph.write(patches, rewriting, SlidePart::run);
            }
            part.asides().write(patches, rewriting);
            String xml = patches.apply();
            Patches marks = new Patches(xml);
            XmlPart.languages(xml, List.of("lang"), rewriting, marks);
            changed.put(part.name(), marks.apply());
        }
        changed.put(CoreProperties.PART, reading.properties().written(rewriting));
        return reading.archive().packed(changed);
    }
}
