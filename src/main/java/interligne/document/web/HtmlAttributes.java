package interligne.document.web;

import interligne.document.Patches;
import interligne.document.XmlTokens;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Values of attributes of a page, set where they stand: the quotes around them stay. */
record HtmlAttributes(String text, Patches patches) {

    /** Sets an attribute that the element has; one that was never written stays unwritten. */
    void set(Element element, String name, String value) {
        Attributes attributes = element.attributes();
        Range range = attributes.sourceRange(name).valueRange();
        if (!range.isTracked()
                || element.attr(name).equals(value)
                || range.startPos() >= range.endPos()) {
            return;
        }
        String old = text.substring(range.startPos(), range.endPos());
        boolean quoted = old.length() > 1 && (old.charAt(0) == '"' || old.charAt(0) == '\'');
        boolean outside =
                !quoted
                        && range.startPos() > 0
                        && "\"'".indexOf(text.charAt(range.startPos() - 1)) >= 0;
        String escaped = XmlTokens.escape(value).replace("'", "&#39;");
        String written =
                quoted
                        ? old.charAt(0) + escaped + old.charAt(0)
                        : outside ? escaped : '"' + escaped + '"';
        patches.replace(range.startPos(), range.endPos(), written);
    }
}
