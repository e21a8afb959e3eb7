package interligne.exchange.review;

import interligne.article.Content;
import interligne.article.Span;
import interligne.exchange.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A text with terms and findings marked in it, its inline codes as small labels, and every
 * character that nobody could see shown as a box that names it.
 */
final class Marked {

    /**
     * A stretch to be marked.
     *
     * @param span where it stands
     * @param tag the element that marks it
     * @param style its class
     * @param title what a pointer resting on it shows, or empty
     */
    record Mark(Span span, String tag, String style, String title) {}

    private static final char STANDS_FOR_NOTHING_SEEN = '·';

    private Marked() {}

    /** Whether the text cannot be read back from what is shown of it. */
    static boolean hides(String text) {
        return text.chars().anyMatch(c -> Json.invisible(c) && shown((char) c) != c);
    }

    static void write(Html html, Content content, List<Mark> marks) {
        String text = content.text();
        List<Mark> all = new ArrayList<>(marks);
        for (Content.Tag tag : content.tags()) {
            String kind = tag.code().kind();
            all.add(new Mark(tag.span(), "span", "code", kind));
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : all) {
            cuts.add(Math.min(mark.span().start(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        }
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                piece(html, text, new Span(from, to), all);
                from = to;
            }
        }
    }

    private static void piece(Html html, String text, Span span, List<Mark> marks) {
        List<Mark> around = marks.stream().filter(mark -> mark.span().contains(span)).toList();
        for (Mark mark : around) {
            String title = mark.title().isEmpty() ? "" : "title";
            html.open(mark.tag(), "class", mark.style(), title, mark.title());
        }
        characters(html, span.in(text));
        for (int i = around.size() - 1; i >= 0; i--) {
            html.close(around.get(i).tag());
        }
    }

    static void characters(Html html, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Json.invisible(c)) {
                html.text(text.substring(from, i));
                String shown = String.valueOf(shown(c));
                html.element("i", shown, "title", point(c));
                from = i + 1;
            }
        }
        html.text(text.substring(from));
    }

    private static char shown(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR ? c : STANDS_FOR_NOTHING_SEEN;
    }

    private static String point(char c) {
        String digits = Integer.toHexString(c | 0x10000).substring(1);
        return "U+" + digits.toUpperCase(java.util.Locale.ROOT);
    }
}
