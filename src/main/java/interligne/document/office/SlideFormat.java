package interligne.document.office;

import interligne.article.Article;
import interligne.document.Archive;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.TikaFormat;
import interligne.document.XmlTokens;
import interligne.document.xml.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PowerPoint presentations (ECMA-376): slides in the order of the show, each followed by what
 * stands in its diagrams and charts and by the speaker's notes.
 */
public final class SlideFormat implements RoundTripFormat {

    private static final String WHAT = "a PowerPoint presentation";
    private static final String SHOW = "ppt/presentation.xml";

    @Override
    public String mediaType() {
        return TikaFormat.PPTX;
    }

    @Override
    public Article read(Source source) {
        OfficeText reading = reading(source);
        reading.draft().refuseEmpty(source, "pictures only, or empty slides");
        return reading.draft().article(source, mediaType());
    }

    private static OfficeText reading(Source source) {
        return Archive.read(source, WHAT, SHOW, SlideFormat::reading);
    }

    private static OfficeText reading(Archive archive) {
        Draft draft = new Draft();
        WordPath path = new WordPath();
        List<OfficeText.Part> parts = new ArrayList<>();
        for (String name : names(archive)) {
            String xml = archive.text(name);
            boolean slide = name.startsWith("ppt/slides/");
            SlidePart part = new SlidePart(xml, draft, path, parts.isEmpty(), slide);
            parts.add(OfficeText.Part.of(name, xml, part.read(), "p:cNvPr"));
        }
        return OfficeText.of(archive, draft, parts);
    }

    /** The parts with words, in the order of the show. */
    private static List<String> names(Archive archive) {
        Map<String, String> slides = relations(archive, SHOW);
        List<String> names = new ArrayList<>();
        XmlTokens.elements(
                archive.text(SHOW),
                element -> {
                    if (element.name().equals("p:sldId")) {
                        slide(archive, slides.getOrDefault(element.attribute("r:id"), ""), names);
                    }
                });
        return names;
    }

    private static void slide(Archive archive, String slide, List<String> names) {
        if (!archive.has(slide) || names.contains(slide)) {
            return;
        }
        names.add(slide);
        for (String folder : List.of("diagrams/d", "charts/chart", "notesSlides/notes")) {
            relations(archive, slide).values().stream()
                    .filter(part -> part.startsWith("ppt/" + folder))
                    .filter(part -> archive.has(part) && !names.contains(part))
                    .sorted()
                    .forEach(names::add);
        }
    }

    /** Full names of parts by the id of the relation, in the order of the file. */
    private static Map<String, String> relations(Archive archive, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, String> relations = OfficeText.relations(archive, part);
        relations.replaceAll(
                (id, target) ->
                        target.startsWith("/")
                                ? target.substring(1)
                                : target.startsWith("../")
                                        ? "ppt/" + target.substring(3)
                                        : folder + target);
        return relations;
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        OfficeText reading = reading(original);
        Map<String, String> changed = reading.written(rewriting, SlidePart::run);
        for (OfficeText.Part part : reading.parts()) {
            changed.computeIfPresent(
                    part.name(),
                    (name, xml) -> {
                        Patches marks = new Patches(xml);
                        XmlPart.languages(xml, List.of("lang"), rewriting, marks);
                        return marks.apply();
                    });
        }
        return reading.archive().packed(changed);
    }
}
