package interligne.segment;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Content.Role;
import interligne.article.Content.Tag;
import interligne.article.Span;
import java.util.List;

/**
 * The text of a content without its tags, and the way back: boundaries are decided on the words
 * alone. Inline program text is masked so that nothing inside looks like the end of a sentence.
 */
final class PlainView {

    private final Content content;
    private final List<Tag> tags;
    private final String plain;
    private final int[] places;

    PlainView(Content content) {
        this.content = content;
        this.tags = content.tags();
        StringBuilder out = new StringBuilder(content.text().length());
        this.places = tags.isEmpty() ? new int[0] : new int[content.text().length()];
        this.plain = tags.isEmpty() ? content.text() : fill(out);
    }

    private String fill(StringBuilder out) {
        int done = 0;
        int program = 0;
        for (Tag tag : tags) {
            copy(out, done, tag.span().start(), program > 0);
            done = tag.span().end();
            if (tag.code().kind().equals(Code.BREAK)) {
                places[out.length()] = tag.span().start();
                out.append('\n');
            } else if (tag.code().closed()) {
                program += tag.role() == Role.OPEN ? 1 : tag.role() == Role.CLOSE ? -1 : 0;
            }
        }
        copy(out, done, content.text().length(), program > 0);
        return out.toString();
    }

    private void copy(StringBuilder out, int from, int to, boolean masked) {
        for (int i = from; i < to; i++) {
            places[out.length()] = i;
            out.append(masked ? 'x' : content.text().charAt(i));
        }
    }

    /** The words alone. */
    String plain() {
        return plain;
    }

    /**
     * The span in the text with tags: a closing tag stays with what is before it, an opening tag
     * goes with what is after it, and a pair around the whole stretch is left outside, unless it
     * says that the stretch is not for translation.
     */
    Span span(int start, int end) {
        if (tags.isEmpty()) {
            return new Span(start, end);
        }
        int from = places[start];
        int to = places[end - 1] + 1;
        int before = end < plain.length() ? places[end] : content.text().length();
        int after = start > 0 ? places[start - 1] + 1 : 0;
        for (int i = tags.size() - 1; i >= 0; i--) {
            Tag tag = tags.get(i);
            if (tag.span().end() == from
                    && tag.span().start() >= after
                    && tag.role() != Role.CLOSE) {
                from = tag.span().start();
            }
        }
        for (Tag tag : tags) {
            if (tag.span().start() == to && tag.span().end() <= before && tag.role() != Role.OPEN) {
                to = tag.span().end();
            }
        }
        return unwrapped(from, to);
    }

    private Span unwrapped(int start, int end) {
        int from = start;
        int to = end;
        for (Tag tag : tags) {
            String open = tag.code().openTag();
            String close = tag.code().closeTag();
            if (tag.role() == Role.OPEN
                    && !tag.code().kind().equals(Code.KEPT)
                    && tag.span().start() == from
                    && to - from > open.length() + close.length()
                    && content.text().startsWith(close, to - close.length())) {
                from += open.length();
                to -= close.length();
            }
        }
        return new Span(from, to);
    }
}
