package interligne.document.office;

import interligne.article.Code;
import interligne.document.InlineWriter;
import interligne.document.XmlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of one block as Word's runs; codes become formatting of the runs, links elements. */
final class WordInline extends InlineWriter {

    private final StringBuilder xml = new StringBuilder();
    private final List<Code> open = new ArrayList<>();
    private final Map<String, String> links;
    private final boolean preformatted;
    private String language = "";
    private boolean linked;

    /**
     * For a block.
     *
     * @param links the ids of addresses; grows
     * @param preformatted whether line ends of the words are line ends of the page
     */
    WordInline(Map<String, String> links, boolean preformatted) {
        this.links = links;
        this.preformatted = preformatted;
    }

    String xml() {
        return xml.toString();
    }

    @Override
    protected void words(String text) {
        String[] lines = preformatted ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            run(i > 0 ? "<w:br/>" : "", lines[i]);
        }
    }

    private void run(String before, String text) {
        xml.append("<w:r>").append(properties()).append(before);
        xml.append("<w:t xml:space=\"preserve\">")
                .append(XmlTokens.escape(text))
                .append("</w:t></w:r>");
    }

    /** In the order that the schema asks for. */
    private String properties() {
        String style = linked ? "Hyperlink" : in(Code.CODE) ? "HTMLCode" : "";
        String vertical = in("sup") || in("note") ? "superscript" : in("sub") ? "subscript" : "";
        String all =
                value("rStyle", style)
                        + (in("bold") ? "<w:b/>" : "")
                        + (in("italic") ? "<w:i/>" : "")
                        + value("vertAlign", vertical)
                        + value("lang", language);
        return all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>";
    }

    private static String value(String element, String value) {
        return value.isEmpty()
                ? ""
                : "<w:" + element + " w:val=\"" + XmlTokens.escape(value) + "\"/>";
    }

    private boolean in(String kind) {
        return open.stream().anyMatch(code -> code.kind().equals(kind));
    }

    @Override
    protected void startLanguage(String tag) {
        language = tag;
    }

    @Override
    protected void endLanguage() {
        language = "";
    }

    @Override
    protected void open(Code code) {
        String address = code.kind().equals(Code.LINK) ? address(code, "href") : "";
        if (!linked && !address.isEmpty()) {
            linked = true;
            xml.append("<w:hyperlink ");
            if (address.startsWith("#")) {
                xml.append("w:anchor=\"").append(XmlTokens.escape(address.substring(1)));
            } else {
                xml.append("r:id=\"");
                xml.append(links.computeIfAbsent(address, key -> "link" + (links.size() + 1)));
            }
            xml.append("\">");
            open.add(code);
        } else if (!code.kind().equals(Code.LINK)) {
            open.add(code);
        }
    }

    @Override
    protected void close(Code code) {
        if (open.remove(code) && code.kind().equals(Code.LINK)) {
            linked = false;
            xml.append("</w:hyperlink>");
        }
    }

    /** A picture lies elsewhere: what it shows stands in its place, in brackets. */
    @Override
    protected void alone(Code code) {
        switch (code.kind()) {
            case Code.BREAK -> xml.append("<w:r><w:br/></w:r>");
            case "tab" -> xml.append("<w:r><w:tab/></w:r>");
            case Code.LINK -> {
                open(code);
                words(code.attributes().getOrDefault("href", ""));
                close(code);
            }
            case "image" -> {
                String alt = code.attributes().getOrDefault("alt", "");
                if (!alt.isBlank()) {
                    words("[" + alt + "]");
                }
            }
            default -> {}
        }
    }
}
