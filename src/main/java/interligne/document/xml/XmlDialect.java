package interligne.document.xml;

import interligne.document.XmlTokens;

/** How an XML format of documents says what HTML says, element by element. */
public interface XmlDialect {

    /** What an element is to a reader. */
    enum Role {
        /** It is the HTML element of that name. */
        TAG,
        /** It means nothing by itself; what is in it counts. */
        THROUGH,
        /** It is left out with all inside. */
        SKIP,
        /** It stands in a paragraph as one thing and holds paragraphs of its own. */
        APART,
        /** It stands for characters. */
        WORDS,
        /** Its text stands beside the running text. */
        ASIDE
    }

    /**
     * An element's meaning.
     *
     * @param role what it is
     * @param word the name of the HTML element, the characters, or the kind of the thing
     */
    record Shape(Role role, String word) {
        public static final Shape THROUGH = new Shape(Role.THROUGH, "");
        public static final Shape SKIP = new Shape(Role.SKIP, "");

        public static Shape tag(String html) {
            return new Shape(Role.TAG, html);
        }
    }

    /** What the element means whose start tag was read last. */
    Shape shape(XmlTokens element);

    /** The value of an HTML attribute on that element, empty when it has none. */
    String attribute(XmlTokens element, String html);

    /** The attributes of that element whose values are for readers. */
    java.util.List<String> asides(XmlTokens element);
}
