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
        XmlTokens tokens = new XmlTokens(xml);
        String name = "";
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.TEXT) {
                switch (name) {
                    case "dc:title" -> draft.title(tokens.text());
                    case "dc:creator" -> draft.metadata("author", tokens.text());
                    case "dcterms:created" -> draft.metadata("date", tokens.text());
                    case "dcterms:modified" -> draft.metadata("modified", tokens.text());
                    case "dc:description" -> draft.metadata("description", tokens.text());
                    case "cp:keywords" -> draft.metadata("keywords", tokens.text());
                    default -> {}
                }
            }
            name = type == XmlTokens.Type.START ? tokens.name() : "";
            type = tokens.next();
        }
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
        XmlTokens tokens = new XmlTokens(xml);
        String name = "";
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean language = type == XmlTokens.Type.TEXT && name.equals("dc:language");
            if (language && rewriting.changesLanguage()) {
                patches.replace(tokens.from(), tokens.to(), rewriting.language());
            }
            name = type == XmlTokens.Type.START ? tokens.name() : "";
            type = tokens.next();
        }
        return patches.apply();
    }
}
