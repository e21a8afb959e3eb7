package interligne.document.office;

import interligne.document.XmlTokens;

/** How the clean Word document looks: styles under the names that Word itself gives them. */
final class WordLook {

    static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** Half points, from the first level of headings to the sixth. */
    private static final int[] SIZES = {36, 30, 26, 24, 22, 22};

    private WordLook() {}

    /** The part of styles; spelling is checked in that language. */
    static String styles(String language) {
        StringBuilder xml = new StringBuilder(4096);
        xml.append("<w:styles ").append(NAMESPACES).append("><w:docDefaults><w:rPrDefault><w:rPr>");
        xml.append("<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>");
        xml.append("<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"");
        xml.append(XmlTokens.escape(language)).append("\"/></w:rPr></w:rPrDefault><w:pPrDefault>");
        xml.append(
                "<w:pPr><w:spacing w:after=\"140\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr>");
        xml.append("</w:pPrDefault></w:docDefaults>");
        paragraph(xml, "Normal", "Normal", "", "");
        String heading = "<w:keepNext/><w:spacing w:before=\"%d\" w:after=\"120\"/>%s";
        String title = heading.formatted(0, "");
        paragraph(xml, "Title", "Title", title, "<w:b/><w:sz w:val=\"44\"/>");
        for (int level = 1; level <= SIZES.length; level++) {
            String outline = "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
            paragraph(
                    xml,
                    "Heading" + level,
                    "heading " + level,
                    heading.formatted(280, outline),
                    "<w:b/><w:sz w:val=\"" + SIZES[level - 1] + "\"/>");
        }
        paragraph(xml, "Quote", "Quote", "<w:ind w:left=\"567\" w:right=\"567\"/>", "<w:i/>");
        paragraph(xml, "Caption", "caption", "", "<w:color w:val=\"555555\"/><w:sz w:val=\"20\"/>");
        paragraph(xml, "ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", "");
        paragraph(
                xml,
                "HTMLPreformatted",
                "HTML Preformatted",
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1EFE8\"/>",
                mono());
        character(
                xml,
                "Hyperlink",
                "Hyperlink",
                "<w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/>");
        character(xml, "HTMLCode", "HTML Code", mono());
        return xml.append("</w:styles>\n").toString();
    }

    private static String mono() {
        return "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/><w:sz w:val=\"20\"/>";
    }

    private static void paragraph(
            StringBuilder xml, String id, String name, String properties, String run) {
        boolean normal = id.equals("Normal");
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append('"');
        xml.append(normal ? " w:default=\"1\"" : "").append("><w:name w:val=\"").append(name);
        xml.append("\"/>")
                .append(normal ? "" : "<w:basedOn w:val=\"Normal\"/>")
                .append("<w:qFormat/>");
        xml.append(properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>");
        xml.append(run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>").append("</w:style>");
    }

    private static void character(StringBuilder xml, String id, String name, String run) {
        xml.append("<w:style w:type=\"character\" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"");
        xml.append(name).append("\"/><w:rPr>").append(run).append("</w:rPr></w:style>");
    }
}
