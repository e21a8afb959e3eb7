package interligne.exchange;

import java.util.Locale;

/** Text that is safe to print: no control character, no line break, nothing that turns letters. */
final class Screen {

    private Screen() {}

    /**
     * The text on one line; line breaks and tabs become blanks, other controls and marks for the
     * direction of writing become {@code ·} so that no terminal acts on them.
     */
    static String line(String text) {
        int at = 0;
        while (at < text.length() && !unsafe(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : unsafe(c) ? '·' : c);
        }
        return out.toString();
    }

    /** The text, or the code points by name when nobody could see it: {@code "U+202F"}. */
    static String visible(String text) {
        if (text.isEmpty()) {
            return "(nothing)";
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && !Json.invisible(text.charAt(i))) {
                return text;
            }
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String digits = Integer.toHexString(text.charAt(i)).toUpperCase(Locale.ROOT);
            names.append(i == 0 ? "U+" : " U+").append("0000".substring(digits.length()));
            names.append(digits);
        }
        return names.toString();
    }

    private static boolean unsafe(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}
