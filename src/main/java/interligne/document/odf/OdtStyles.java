package interligne.document.odf;

import interligne.document.XmlTokens;
import java.util.HashMap;
import java.util.Map;

/** The styles of an OpenDocument text: what each is a kind of, and how its words look. */
final class OdtStyles {

    /** A style that others are made from ends the search. */
    private static final int DEEPEST = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> looks = new HashMap<>();
    private final Map<String, Boolean> ordered = new HashMap<>();

    /** Learns the styles of a part. */
    void learn(String xml) {
        XmlTokens tokens = new XmlTokens(xml);
        String style = "";
        String list = "";
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY) {
                switch (tokens.name()) {
                    case "style:style" -> {
                        style = key(tokens.attribute("style:family"), name(tokens));
                        parents.put(style, tokens.attribute("style:parent-style-name"));
                    }
                    case "style:text-properties" -> look(style, tokens);
                    case "text:list-style" -> list = name(tokens);
                    case "text:list-level-style-number" -> ordered.putIfAbsent(list, true);
                    case "text:list-level-style-bullet" -> ordered.putIfAbsent(list, false);
                    default -> {}
                }
            }
            type = tokens.next();
        }
    }

    private static String name(XmlTokens tokens) {
        return tokens.attribute("style:name");
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    private void look(String style, XmlTokens tokens) {
        String position = tokens.attribute("style:text-position");
        String look = "";
        if (tokens.attribute("fo:font-weight").equals("bold")) {
            look = "b";
        } else if (tokens.attribute("fo:font-style").equals("italic")) {
            look = "i";
        } else if (position.startsWith("super") || position.matches("[1-9].*")) {
            look = "sup";
        } else if (position.startsWith("sub") || position.startsWith("-")) {
            look = "sub";
        }
        if (!look.isEmpty()) {
            looks.put(style, look);
        }
    }

    /** The HTML element that says what words in that style are: {@code b i sup sub code span}. */
    String span(String name) {
        String style = name;
        for (int i = 0; i < DEEPEST && !style.isEmpty(); i++) {
            switch (style) {
                case "Strong_20_Emphasis" -> {
                    return "b";
                }
                case "Emphasis" -> {
                    return "i";
                }
                case "Source_20_Text", "User_20_Entry", "Teletype" -> {
                    return "code";
                }
                default -> {}
            }
            String look = looks.get(key("text", style));
            if (look != null) {
                return look;
            }
            style = parents.getOrDefault(key("text", style), "");
        }
        return "span";
    }

    /** The HTML element for a paragraph in that style. */
    String paragraph(String name) {
        String style = name;
        for (int i = 0; i < DEEPEST && !style.isEmpty(); i++) {
            switch (style) {
                case "Title" -> {
                    return "h1";
                }
                case "Subtitle" -> {
                    return "h2";
                }
                case "Quotations" -> {
                    return "blockquote";
                }
                case "Preformatted_20_Text" -> {
                    return "pre";
                }
                case "Caption", "Illustration", "Table", "Drawing", "Figure" -> {
                    return "figcaption";
                }
                default -> style = parents.getOrDefault(key("paragraph", style), "");
            }
        }
        return "p";
    }

    /** Whether a list in that style is numbered. */
    boolean numbered(String name) {
        return ordered.getOrDefault(name, false);
    }
}
