package interligne.exchange;

/** Text in XML 1.0; characters that XML cannot hold become U+FFFD. */
public final class Xml {

    private Xml() {}

    /** The text as the content of an element; blanks and line feeds are kept. */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** The text as the value of an attribute in double quotes; line feeds and tabs survive. */
    public static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        int at = 0;
        while (at < text.length() && plain(text, at, attribute)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (plain(text, i, attribute)) {
                out.append(text.charAt(i));
            } else {
                out.append(escape(text.charAt(i)));
            }
        }
        return out.toString();
    }

    private static boolean plain(String text, int at, boolean attribute) {
        char c = text.charAt(at);
        if (c < ' ') {
            return !attribute && (c == '\n' || c == '\t');
        }
        if (Character.isSurrogate(c)) {
            return paired(text, at);
        }
        return c != '<'
                && c != '&'
                && c != '>'
                && c != 0xFFFE
                && c != 0xFFFF
                && !(attribute && c == '"');
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String escape(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            case '\r' -> "&#13;";
            default -> "\uFFFD";
        };
    }
}
