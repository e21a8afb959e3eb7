package interligne.document.odf;

import interligne.document.XmlTokens;
import interligne.document.xml.XmlDialect;
import java.util.List;

/** OpenDocument text (ISO 26300): paragraphs, spans, lists, tables, notes, frames. */
final class OdtDialect implements XmlDialect {

    private final OdtStyles styles;

    OdtDialect(OdtStyles styles) {
        this.styles = styles;
    }

    @Override
    public Shape shape(XmlTokens element) {
        String style = element.attribute("text:style-name");
        return switch (element.name()) {
            case "text:h" -> Shape.tag("h" + level(element));
            case "text:p" -> Shape.tag(styles.paragraph(style));
            case "text:span" -> Shape.tag(styles.span(style));
            case "text:a" -> Shape.tag("a");
            case "text:list" -> Shape.tag(styles.numbered(style) ? "ol" : "ul");
            case "text:list-item", "text:list-header" -> Shape.tag("li");
            case "table:table" -> Shape.tag("table");
            case "table:table-row" -> Shape.tag("tr");
            case "table:table-cell" -> Shape.tag("td");
            case "text:line-break" -> Shape.tag("br");
            case "text:s" -> spaces(element);
            case "text:tab" -> new Shape(Role.APART, "tab");
            case "text:note" -> new Shape(Role.APART, "note");
            case "draw:frame", "draw:g", "draw:custom-shape", "draw:rect", "draw:a" ->
                    new Shape(Role.APART, "image");
            case "svg:title", "svg:desc" -> new Shape(Role.ASIDE, "");
            case "office:document-content",
                    "office:document-styles",
                    "office:body",
                    "office:text",
                    "office:master-styles",
                    "style:master-page",
                    "style:header",
                    "style:footer",
                    "style:header-left",
                    "style:footer-left",
                    "style:header-first",
                    "style:footer-first",
                    "text:section",
                    "text:index-body",
                    "text:index-title",
                    "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:alphabetical-index",
                    "text:bibliography",
                    "text:user-index",
                    "text:numbered-paragraph",
                    "text:note-body",
                    "text:meta",
                    "text:ruby",
                    "text:ruby-base",
                    "table:table-header-rows",
                    "table:table-rows",
                    "table:table-row-group",
                    "draw:text-box",
                    "office:forms" ->
                    Shape.THROUGH;
            default -> Shape.SKIP;
        };
    }

    /** A second blank after one that is written out is layout; a row of them is kept. */
    private static Shape spaces(XmlTokens element) {
        String count = element.attribute("text:c");
        boolean one = count.isEmpty() || count.equals("1");
        return one ? new Shape(Role.WORDS, " ") : Shape.SKIP;
    }

    private static int level(XmlTokens element) {
        String level = element.attribute("text:outline-level");
        return level.matches("[1-6]") ? level.charAt(0) - '0' : level.isEmpty() ? 1 : 6;
    }

    @Override
    public String attribute(XmlTokens element, String html) {
        return html.equals("href") ? element.attribute("xlink:href") : "";
    }

    @Override
    public List<String> asides(XmlTokens element) {
        return List.of();
    }
}
