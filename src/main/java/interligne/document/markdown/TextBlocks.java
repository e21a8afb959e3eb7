package interligne.document.markdown;

import interligne.article.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a plain text with their places: paragraphs between blank lines, and the items of
 * lists without their bullets, which stay in the document as they are.
 */
final class TextBlocks {

    /**
     * A block of the text.
     *
     * @param path where an item stands in its list, as {@code ul1/li2}; empty otherwise
     * @param text with line feeds only
     * @param from its first character in the document
     * @param to the character after its last
     */
    record Block(Kind kind, String path, String text, int from, int to) {}

    /** A line without its end; {@code words} is where its words begin behind a bullet, or -1. */
    private record Line(int from, int to, int indent, int words) {}

    private static final String BULLETS = "-*•‣◦▪●·⁃";

    /** They begin items, but lines of a dialogue as well. */
    private static final String DASHES = "–—";

    /** What the line before a list ends with. */
    private static final String ANNOUNCING = ".:;!?…,";

    /** A line this long was probably wrapped, so that the next one goes on. */
    private static final int WRAPPED = 45;

    private static final int TAB = 4;

    /** An item goes on in an indented line. */
    private static final Pattern CONTINUED = Pattern.compile("[ \\t]*\n[ \\t]+(?=\\p{Ll})");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final TextList list = new TextList();

    private TextBlocks(String text) {
        this.text = text;
    }

    /** The blocks; controls other than tab and line end are dropped from their text. */
    static List<Block> of(String text) {
        TextBlocks all = new TextBlocks(text);
        List<Line> paragraph = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (clean(text.substring(at, end)).isBlank()) {
                all.add(paragraph);
                paragraph.clear();
            } else {
                paragraph.add(all.line(at, end));
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        all.add(paragraph);
        return all.blocks;
    }

    private Line line(int from, int to) {
        int at = from;
        int indent = 0;
        while (at < to && blank(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? TAB : 1;
            at++;
        }
        int words = at + 1;
        boolean sign = at < to && (BULLETS + DASHES).indexOf(text.charAt(at)) >= 0;
        if (!sign || words >= to || !space(text.charAt(words))) {
            return new Line(from, to, indent, -1);
        }
        while (words < to && space(text.charAt(words))) {
            words++;
        }
        boolean letters = words < to && (BULLETS + DASHES).indexOf(text.charAt(words)) < 0;
        return new Line(from, to, indent, letters ? words : -1);
    }

    private void add(List<Line> paragraph) {
        boolean listed = isList(paragraph);
        int first = 0;
        for (int i = 1; i <= paragraph.size(); i++) {
            if (i == paragraph.size() || (listed && starts(paragraph, first, i))) {
                Line line = paragraph.get(first);
                boolean item = listed && line.words() >= 0;
                int from = item ? line.words() : line.from();
                add(item, line.indent(), from, paragraph.get(i - 1).to());
                first = i;
            }
        }
    }

    /** Whether the lines that begin with a sign are items and no lines of a wrapped sentence. */
    private boolean isList(List<Line> paragraph) {
        int signs = 0;
        boolean announced = false;
        boolean dashes = false;
        boolean enumerated = false;
        for (int i = 0; i < paragraph.size(); i++) {
            Line line = paragraph.get(i);
            if (line.words() >= 0) {
                signs++;
                announced |= i == 0 || ANNOUNCING.indexOf(last(paragraph.get(i - 1))) >= 0;
                dashes |= DASHES.indexOf(text.charAt(sign(line))) >= 0;
                enumerated |= last(line) == ';';
            }
        }
        return (signs > 1 || (signs == 1 && announced)) && (!dashes || enumerated);
    }

    private int sign(Line line) {
        int at = line.words() - 1;
        while (space(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private char last(Line line) {
        int at = line.to() - 1;
        while (at > line.from() && blank(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    /** Whether a block starts with that line of a list: an item, or a paragraph after the items. */
    private boolean starts(List<Line> paragraph, int first, int next) {
        Line line = paragraph.get(next);
        if (line.words() >= 0) {
            return true;
        }
        Line before = paragraph.get(next - 1);
        boolean wrapped =
                before.to() - before.from() >= WRAPPED && ANNOUNCING.indexOf(last(before)) < 0;
        boolean goesOn = Character.isLowerCase(text.charAt(line.from()));
        return paragraph.get(first).words() >= 0 && line.indent() == 0 && !wrapped && !goesOn;
    }

    private void add(boolean item, int indent, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        String path = item ? list.item(indent) : list.end();
        String lines = clean(text.substring(first, last));
        String words = item ? CONTINUED.matcher(lines).replaceAll(" ") : lines;
        blocks.add(new Block(item ? Kind.ITEM : Kind.SENTENCE, path, words, first, last));
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\ufeff';
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += text.startsWith("\n", i + 1) ? 1 : 0;
            } else if (c == '\n' || c == '\t' || (c >= ' ' && c != '\u007f' && c != '\ufeff')) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
