package interligne.document.office;

import interligne.document.Archive;
import interligne.document.Asides;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.Trouble;
import interligne.document.XmlTokens;
import interligne.document.xml.CoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An office document (ECMA-376) that was read: the parts with its words, and its properties.
 *
 * @param archive all its parts
 * @param draft what was read from them
 * @param parts those with words, in the order of reading
 * @param properties title, subject, author, dates
 */
record OfficeText(Archive archive, Draft draft, List<Part> parts, CoreProperties properties) {

    /**
     * A part with its paragraphs.
     *
     * @param name in the archive
     * @param xml as it is
     * @param paragraphs with their runs
     * @param pictures what its pictures show
     */
    record Part(String name, String xml, List<RunParagraph> paragraphs, Asides pictures) {

        /** A part whose pictures are described in attributes of that element. */
        static Part of(String name, String xml, List<RunParagraph> paragraphs, String picture) {
            Asides pictures = new Asides();
            pictures.attributes(xml, Set.of(picture), List.of("descr", "title"));
            return new Part(name, xml, paragraphs, pictures);
        }
    }

    /** The document whose parts were read into that draft; its properties follow them. */
    static OfficeText of(Archive archive, Draft draft, List<Part> parts) {
        if (archive.has("_xmlsignatures/origin.sigs")) {
            draft.metadata("caution", Trouble.SIGNED);
        }
        CoreProperties properties = new CoreProperties(archive);
        properties.read(draft);
        Set<String> known = Asides.known(draft);
        parts.forEach(part -> part.pictures().finish(draft, known));
        properties.asides().finish(draft, known);
        return new OfficeText(archive, draft, List.copyOf(parts), properties);
    }

    /** What a part refers to, as it is written there, by the id of the relation and in order. */
    static Map<String, String> relations(Archive archive, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        XmlTokens.elements(
                archive.text(file),
                element -> {
                    if (element.name().equals("Relationship")) {
                        targets.put(element.attribute("Id"), element.attribute("Target"));
                    }
                });
        return targets;
    }

    /** Its parts in the words of an edition, by their names; the properties among them. */
    Map<String, String> written(Rewriting rewriting, RunParagraph.Runs runs) {
        rewriting.refuseOther(draft.units());
        Map<String, String> written = new LinkedHashMap<>();
        for (Part part : parts) {
            Patches patches = new Patches(part.xml());
            part.paragraphs().forEach(paragraph -> paragraph.write(patches, rewriting, runs));
            part.pictures().write(patches, rewriting);
            written.put(part.name(), patches.apply());
        }
        written.put(CoreProperties.PART, properties.written(rewriting));
        return written;
    }
}
