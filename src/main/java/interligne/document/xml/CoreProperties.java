package interligne.document.xml;

import interligne.document.Archive;
import interligne.document.Asides;
import interligne.document.Draft;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.XmlTokens;
import java.util.Set;

/** The properties of an office document (ISO/IEC 29500-2): title, subject, author, dates. */
public final class CoreProperties {

    /** The part that they stand in. */
    public static final String PART = "docProps/core.xml";

    private static final Set<String> FOR_READERS =
            Set.of("dc:title", "dc:subject", "dc:description", "cp:keywords");

    private final String xml;
    private final Asides asides = new Asides();

    public CoreProperties(Archive archive) {
        this.xml = archive.text(PART);
    }

    /** Puts the facts into the draft. */
    public void read(Draft draft) {
        XmlTokens.texts(
                xml,
                (name, text) -> {
                    switch (name) {
                        case "dc:title" -> draft.title(text.text());
                        case "dc:creator" -> draft.metadata("author", text.text());
                        case "dcterms:created" -> draft.metadata("date", text.text());
                        case "dcterms:modified" -> draft.metadata("modified", text.text());
                        case "dc:description" -> draft.metadata("description", text.text());
                        case "cp:keywords" -> draft.metadata("keywords", text.text());
                        default -> {}
                    }
                });
        asides.elements(xml, FOR_READERS);
    }

    /** Texts for readers among them, as units. */
    public Asides asides() {
        return asides;
    }

    /** The part in the words and the language of an edition. */
    public String written(Rewriting rewriting) {
        Patches patches = new Patches(xml);
        asides.write(patches, rewriting);
        rewriteLanguage(xml, rewriting, patches);
        return patches.apply();
    }

    /** The language that the properties name, where the document is in another one now. */
    public static void rewriteLanguage(String xml, Rewriting rewriting, Patches patches) {
        if (rewriting.changesLanguage()) {
            XmlTokens.texts(
                    xml,
                    (name, text) -> {
                        if (name.equals("dc:language")) {
                            patches.replace(text.from(), text.to(), rewriting.language());
                        }
                    });
        }
    }
}
