package interligne.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text that is safe to print: no control character, no line break, nothing that turns letters. */
public final class Screen {

    private Screen() {}

    /**
     * The text on one line; line breaks and tabs become blanks, other controls and marks for the
     * direction of writing become {@code ·} so that no terminal acts on them.
     */
    public static String line(String text) {
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

    /** The text; blanks at its ends, which nobody could see, by name: {@code "U+202F ?"}. */
    public static String visible(String text) {
        if (text.isEmpty()) {
            return "(nothing)";
        }
        int start = 0;
        while (start < text.length() && unseen(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && unseen(text.charAt(end - 1))) {
            end--;
        }
        List<String> parts = new ArrayList<>();
        text.substring(0, start).chars().forEach(each -> parts.add(name(each)));
        if (end > start) {
            parts.add(text.substring(start, end));
        }
        text.substring(end).chars().forEach(each -> parts.add(name(each)));
        return String.join(" ", parts);
    }

    private static boolean unseen(char c) {
        return c == ' ' || Json.invisible(c);
    }

    private static String name(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0000".substring(digits.length()) + digits;
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
