package interligne.exchange;

/** Text in Markdown as plain words, whatever characters it holds. */
public final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!|<>~&:@";

    private Markdown() {}

    /** The words with every character that Markdown could read as its own escaped. */
    public static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        String line = Screen.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : "\\" + c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text as a code span fit for a table cell, which shows no-break spaces unchanged. */
    public static String code(String text) {
        String line = Screen.line(text).replace("|", "\\|");
        String fence = line.contains("`") ? "``" : "`";
        return fence + " " + line + " " + fence;
    }
}
