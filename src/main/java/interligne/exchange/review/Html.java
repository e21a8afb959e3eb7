package interligne.exchange.review;

import interligne.exchange.Xml;

/** HTML while it is written; the one place where words become markup, so that all are escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an empty name leaves the pair out
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(Xml.attribute(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String words) {
        out.append(Xml.text(words));
        return this;
    }

    /** An element with nothing but words in it. */
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Ends a line, for people who read the page's own text. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Markup that is ours: a style sheet, a script, a constant. */
    Html raw(String ours) {
        out.append(ours);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
