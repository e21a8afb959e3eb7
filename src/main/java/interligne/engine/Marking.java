package interligne.engine;

import interligne.language.text.Typography;

/**
 * How an engine is told what must come back unchanged, and where inline codes stand.
 *
 * <p>Example: {@code "<1>Google Cloud</1> grows"} is {@code "<g id="1"><k id="2">Google
 * Cloud</k></g> grows"} as {@link #XML} and {@code "⟦1⟧⟦2⟧⟦3⟧ grows"} as {@link #TOKENS}.
 */
public enum Marking {
    /** Elements of our own; DeepL's {@code ignore_tags} and chat models know what they mean. */
    XML("k", "", "g", "x"),
    /** {@code translate="no"}, the attribute of HTML; Azure also wants a class. */
    HTML("span", " class=\"notranslate\" translate=\"no\"", "b", "br"),
    /** Apertium's own element, which takes no attributes. */
    APERTIUM("apertium-notrans", "", "b", "br"),
    /** Signs that mean nothing in any language; the way of the second try. */
    TOKENS("", "", "", "");

    private final String keep;
    private final String keepMore;
    private final String pair;
    private final String alone;

    Marking(String keep, String keepMore, String pair, String alone) {
        this.keep = keep;
        this.keepMore = keepMore;
        this.pair = pair;
        this.alone = alone;
    }

    /** The name of the element around what is kept. */
    public String keep() {
        return keep;
    }

    /** The name of the element for a paired code. */
    String pair() {
        return pair;
    }

    /** The name of the element for a code that stands alone. */
    String alone() {
        return alone;
    }

    String words(String text) {
        return this == TOKENS ? text : escaped(text);
    }

    String kept(int number, String text) {
        if (this == TOKENS) {
            return token(number);
        }
        String id = this == APERTIUM ? "" : " id=\"" + number + "\"";
        return "<" + keep + id + keepMore + ">" + escaped(text) + "</" + keep + ">";
    }

    String open(int number) {
        return this == TOKENS ? token(number) : "<" + pair + " id=\"" + number + "\">";
    }

    String close(int number) {
        return this == TOKENS ? token(number) : "</" + pair + ">";
    }

    String alone(int number) {
        return this == TOKENS ? token(number) : "<" + alone + " id=\"" + number + "\"/>";
    }

    private static String token(int number) {
        return "⟦" + number + "⟧";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Words as they came back: entities undone, those too that services like to add. */
    String read(String text) {
        if (this == TOKENS || text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&nbsp;", String.valueOf(Typography.NO_BREAK))
                .replace("&#160;", String.valueOf(Typography.NO_BREAK))
                .replace("&amp;", "&");
    }
}
