package interligne.shell.screen;

/** Breaks a line that is wider than the screen at its blanks; the rest stands indented. */
final class Fold {

    private static final char ESCAPE = '\u001b';

    private Fold() {}

    /**
     * The line in as many lines as it needs; no-break spaces hold, colours count for nothing.
     *
     * @param width columns of the screen
     */
    static String of(String line, int width) {
        if (columns(line) <= width) {
            return line;
        }
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        String hanging = " ".repeat(hanging(line, indent, width));
        StringBuilder folded = new StringBuilder(line.substring(0, indent));
        int column = indent;
        int at = indent;
        while (at < line.length()) {
            int end = wordEnd(line, at);
            String word = line.substring(at, end);
            int wide = columns(word);
            if (column + columns(word.stripTrailing()) > width && column > hanging.length()) {
                folded.setLength(folded.toString().stripTrailing().length());
                folded.append('\n').append(hanging);
                column = hanging.length();
            }
            folded.append(word);
            column += wide;
            at = end;
        }
        return folded.toString();
    }

    /** Under the last column of a table in the left half, else a little behind the first word. */
    private static int hanging(String line, int indent, int width) {
        int hanging = indent == 0 ? 2 : Math.min(indent, width / 3);
        int gap = line.indexOf("  ", indent);
        while (gap >= 0) {
            int next = gap;
            while (next < line.length() && line.charAt(next) == ' ') {
                next++;
            }
            int column = columns(line.substring(0, next));
            if (column > width / 2) {
                break;
            }
            hanging = column;
            gap = line.indexOf("  ", next);
        }
        return hanging;
    }

    /** Behind the word that begins there and the blanks after it. */
    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != ' ') {
            at++;
        }
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** How many columns a text takes, without the sequences that set colours. */
    private static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                int end = text.indexOf('m', i);
                i = end < 0 ? text.length() : end;
            } else if (!Character.isLowSurrogate(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                columns++;
            }
        }
        return columns;
    }
}
