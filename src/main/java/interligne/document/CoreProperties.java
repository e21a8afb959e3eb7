package interligne.document;

import java.util.Set;

/** The properties of an office document (ISO/IEC 29500-2): title, subject, author, dates. */
final class CoreProperties {

    /** The part that they stand in. */
    static final String PART = "docProps/core.xml";

    private static final Set<String> FOR_READERS =
            Set.of("dc:title", "dc:subject", "dc:description", "cp:keywords");

    private final String xml;
    private final Asides asides = new Asides();

    CoreProperties(Archive archive) {
        this.xml = archive.text(PART);
    }

    /** Puts the facts into the draft. */
    void read(Draft draft) {
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
    Asides asides() {
        return asides;
    }

    /** The part in the words and the language of an edition. */
    String written(Rewriting rewriting) {
        Patches patches = new Patches(xml);
        asides.write(patches, rewriting);
        rewriteLanguage(xml, rewriting, patches);
        return patches.apply();
    }

    /** The language that the properties name, where the document is in another one now. */
    static void rewriteLanguage(String xml, Rewriting rewriting, Patches patches) {
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
