package interligne.document.markdown;

/** Escapes words so that a Markdown reader shows them as they are. */
final class MarkdownText {

    private MarkdownText() {}

    /** Words anywhere in a line. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (special(words, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean special(String words, int at) {
        char c = words.charAt(at);
        char before = at == 0 ? ' ' : words.charAt(at - 1);
        char after = at + 1 == words.length() ? ' ' : words.charAt(at + 1);
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<', '|', '~' -> true;
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '!' -> after == '[';
            case '&' -> Character.isLetter(after) || after == '#';
            case '{' -> after == '{' || after == '%';
            default -> false;
        };
    }

    /** The first words of a block: what would begin a heading, list, quote or rule is escaped. */
    static String escapeStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (first == '>' || first == '#' || first == '=') {
            return "\\" + line;
        }
        if (first == '+' || first == '-') {
            boolean marker = line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == first;
            return marker ? "\\" + line : line;
        }
        int digits = 0;
        while (digits < line.length() && digits < 10 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < line.length()) {
            char mark = line.charAt(digits);
            boolean ends = digits + 1 == line.length() || line.charAt(digits + 1) == ' ';
            if ((mark == '.' || mark == ')') && ends) {
                return line.substring(0, digits) + "\\" + line.substring(digits);
            }
        }
        return line;
    }
}
