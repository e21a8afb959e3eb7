package interligne.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/**
 * Reads XML as a row of tokens with their places, so that a part can be written back untouched.
 *
 * <p>Knows no document type and no entity but the five of XML, so nothing outside the text can ever
 * be fetched and nothing expands. Elements must be balanced.
 */
public final class XmlTokens {

    /** What a token is. */
    public enum Type {
        START,
        END,
        EMPTY,
        TEXT,
        OTHER,
        DONE
    }

    /** The text is not well-formed XML. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Malformed(String message) {
            super(message, null, false, false);
        }
    }

    private final String xml;
    private final Deque<String> open = new ArrayDeque<>();
    private int from;
    private int to;
    private String name = "";

    public XmlTokens(String xml) {
        this.xml = xml;
    }

    /** Gives every element in its order, at its start tag. */
    public static void elements(String xml, Consumer<XmlTokens> taker) {
        XmlTokens tokens = new XmlTokens(xml);
        for (Type type = tokens.next(); type != Type.DONE; type = tokens.next()) {
            if (type == Type.START || type == Type.EMPTY) {
                taker.accept(tokens);
            }
        }
    }

    /** Gives every text that stands directly behind a start tag, with the name of its element. */
    public static void texts(String xml, BiConsumer<String, XmlTokens> taker) {
        XmlTokens tokens = new XmlTokens(xml);
        String element = "";
        for (Type type = tokens.next(); type != Type.DONE; type = tokens.next()) {
            if (type == Type.TEXT && !element.isEmpty()) {
                taker.accept(element, tokens);
            }
            element = type == Type.START ? tokens.name() : "";
        }
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The name of the element, with its prefix. */
    public String name() {
        return name;
    }

    /** Moves to the next token. */
    public Type next() {
        from = to;
        if (from >= xml.length()) {
            if (!open.isEmpty()) {
                throw new Malformed("the end of " + open.peek() + " is missing");
            }
            return Type.DONE;
        }
        if (xml.charAt(from) != '<') {
            int end = xml.indexOf('<', from);
            to = end < 0 ? xml.length() : end;
            return Type.TEXT;
        }
        if (xml.startsWith("<!--", from)) {
            return other("-->");
        } else if (xml.startsWith("<![CDATA[", from)) {
            other("]]>");
            return Type.TEXT;
        } else if (xml.startsWith("<?", from)) {
            return other("?>");
        } else if (xml.startsWith("<!", from)) {
            return doctype();
        }
        return tag();
    }

    private Type other(String end) {
        int found = xml.indexOf(end, from);
        if (found < 0) {
            throw new Malformed(end + " is missing");
        }
        to = found + end.length();
        return Type.OTHER;
    }

    private Type doctype() {
        int subset = xml.indexOf('[', from);
        int end = xml.indexOf('>', from);
        if (subset >= 0 && subset < end) {
            throw new Malformed("declares entities of its own");
        }
        return other(">");
    }

    private Type tag() {
        int at = from + 1;
        char quote = 0;
        while (at < xml.length() && (quote != 0 || xml.charAt(at) != '>')) {
            char c = xml.charAt(at);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            at++;
        }
        if (at >= xml.length()) {
            throw new Malformed("a tag does not end");
        }
        to = at + 1;
        boolean end = xml.charAt(from + 1) == '/';
        boolean empty = xml.charAt(at - 1) == '/';
        name = nameAt(end ? from + 2 : from + 1);
        if (end) {
            if (open.isEmpty() || !open.pop().equals(name)) {
                throw new Malformed("</" + name + "> closes nothing");
            }
            return Type.END;
        }
        if (!empty) {
            open.push(name);
        }
        return empty ? Type.EMPTY : Type.START;
    }

    private String nameAt(int start) {
        int end = start;
        while (end < to && " \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        if (end == start) {
            throw new Malformed("a tag has no name");
        }
        return xml.substring(start, end);
    }

    /** The value of an attribute of this tag, empty when it has none. */
    public String attribute(String wanted) {
        int at = valueOf(wanted);
        if (at < 0) {
            return "";
        }
        int end = xml.indexOf(xml.charAt(at - 1), at);
        return unescape(xml.substring(at, end));
    }

    /** Where the value of an attribute of this tag begins, negative when it has none. */
    public int valueOf(String wanted) {
        int at = from + 1 + name.length();
        while (at < to) {
            int equal = xml.indexOf('=', at);
            if (equal < 0 || equal >= to) {
                return -1;
            }
            int quote = equal + 1;
            while (quote < to && Character.isWhitespace(xml.charAt(quote))) {
                quote++;
            }
            String key = xml.substring(at, equal).strip();
            if (key.equals(wanted)) {
                return quote + 1;
            }
            int end = xml.indexOf(xml.charAt(quote), quote + 1);
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    /** Moves behind the end of the element that begins here; its stretch is from {@code start}. */
    public void skip(int start) {
        int depth = open.size();
        while (open.size() >= depth) {
            if (next() == Type.DONE) {
                throw new Malformed("an element does not end");
            }
        }
        from = start;
    }

    /** The characters of this text token. */
    public String text() {
        String raw = xml.substring(from, to);
        return raw.startsWith("<![CDATA[") ? raw.substring(9, raw.length() - 3) : unescape(raw);
    }

    static String unescape(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int end = c == '&' ? raw.indexOf(';', i) : -1;
            if (end < 0) {
                out.append(c);
                continue;
            }
            String entity = raw.substring(i + 1, end);
            switch (entity) {
                case "amp" -> out.append('&');
                case "lt" -> out.append('<');
                case "gt" -> out.append('>');
                case "quot" -> out.append('"');
                case "apos" -> out.append('\'');
                default -> out.append(named(entity));
            }
            i = end;
        }
        return out.toString();
    }

    /** XHTML may use the names of HTML, which say nothing that could be fetched or expand. */
    private static String named(String entity) {
        String characters = entity.startsWith("#") ? "" : Entities.getByName(entity);
        return characters.isEmpty() ? Character.toString(numeric(entity)) : characters;
    }

    private static int numeric(String entity) {
        try {
            if (entity.startsWith("#x")) {
                return Character.codePointAt(
                        Character.toChars(Integer.parseInt(entity.substring(2), 16)), 0);
            } else if (entity.startsWith("#")) {
                return Character.codePointAt(
                        Character.toChars(Integer.parseInt(entity.substring(1))), 0);
            }
        } catch (IllegalArgumentException wrong) {
            throw new Malformed("&" + entity + "; is no character");
        }
        throw new Malformed("&" + entity + "; is not defined");
    }

    /**
     * Text as it stands between tags or within double quotes; a character that no page may hold is
     * left out.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
