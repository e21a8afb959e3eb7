package interligne.document.office;

import interligne.article.Kind;
import interligne.document.XmlTokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the paragraph styles of a Word document mean, and which of its lists are numbered. */
final class WordStyles {

    /**
     * A style.
     *
     * @param name its name in lower case
     * @param parent the id of the style it is based on, or empty
     * @param outline its outline level from 0, negative without
     * @param list whether it makes list items
     */
    private record Style(String name, String parent, int outline, boolean list) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> ordered = new HashSet<>();

    WordStyles(String stylesXml, String numberingXml) {
        styles(stylesXml);
        numbering(numberingXml);
    }

    private void styles(String xml) {
        XmlTokens tokens = new XmlTokens(xml);
        String id = "";
        String name = "";
        String parent = "";
        int outline = -1;
        boolean list = false;
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            boolean starts = type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY;
            if (starts) {
                switch (tokens.name()) {
                    case "w:style" -> {
                        id = tokens.attribute("w:styleId");
                        name = "";
                        parent = "";
                        outline = -1;
                        list = false;
                    }
                    case "w:name" -> name = tokens.attribute("w:val").toLowerCase(Locale.ROOT);
                    case "w:basedOn" -> parent = tokens.attribute("w:val");
                    case "w:outlineLvl" -> outline = number(tokens.attribute("w:val"), -1);
                    case "w:numPr" -> list = true;
                    default -> {}
                }
            } else if (type == XmlTokens.Type.END && tokens.name().equals("w:style")) {
                styles.put(id, new Style(name, parent, outline, list));
            }
            type = tokens.next();
        }
    }

    private void numbering(String xml) {
        XmlTokens tokens = new XmlTokens(xml);
        Set<String> orderedAbstract = new HashSet<>();
        String abstractId = "";
        String num = "";
        boolean first = false;
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY) {
                switch (tokens.name()) {
                    case "w:abstractNum" -> {
                        abstractId = tokens.attribute("w:abstractNumId");
                        first = true;
                    }
                    case "w:numFmt" -> {
                        String format = tokens.attribute("w:val");
                        if (first && !format.equals("bullet") && !format.equals("none")) {
                            orderedAbstract.add(abstractId);
                        }
                        first = false;
                    }
                    case "w:num" -> num = tokens.attribute("w:numId");
                    case "w:abstractNumId" -> {
                        if (orderedAbstract.contains(tokens.attribute("w:val"))) {
                            ordered.add(num);
                        }
                    }
                    default -> {}
                }
            }
            type = tokens.next();
        }
    }

    static int number(String digits, int otherwise) {
        boolean plain = !digits.isEmpty() && digits.length() < 6;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = Character.isDigit(digits.charAt(i));
        }
        return plain ? Integer.parseInt(digits) : otherwise;
    }

    /** Whether the list with that number counts its items. */
    boolean ordered(String numId) {
        return ordered.contains(numId);
    }

    /** The heading level from 1 that a style gives, 0 for none. */
    int heading(String styleId) {
        String id = styleId;
        for (int depth = 0; depth < 20; depth++) {
            Style style = styles.get(id);
            if (style == null) {
                return byName(id.toLowerCase(Locale.ROOT));
            }
            int level = byName(style.name());
            if (level > 0) {
                return level;
            }
            if (style.outline() >= 0 && style.outline() < 9) {
                return style.outline() + 1;
            }
            id = style.parent();
        }
        return 0;
    }

    private static int byName(String name) {
        String digits = name.startsWith("heading") ? name.substring(7).strip() : "";
        return digits.length() == 1 ? number(digits, 0) : 0;
    }

    /** Whether a style makes list items. */
    boolean list(String styleId) {
        Style style = styles.get(styleId);
        return style != null && (style.list() || style.name().startsWith("list bullet"));
    }

    /** The kind that a style says, apart from headings. */
    Kind kind(String styleId) {
        Style style = styles.get(styleId);
        String name = style == null ? styleId.toLowerCase(Locale.ROOT) : style.name();
        return switch (name) {
            case "title" -> Kind.TITLE;
            case "subtitle", "author", "date" -> Kind.LABEL;
            case "caption", "table caption", "image caption" -> Kind.CAPTION;
            case "quote", "intense quote", "block text", "block quote" -> Kind.QUOTE;
            case "html preformatted", "source code", "plain text code" -> Kind.CODE;
            default -> Kind.SENTENCE;
        };
    }
}
