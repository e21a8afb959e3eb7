package interligne.exchange.bilingual;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paired tags of a text open and close in it, one inside the other, as XML wants it. */
public final class Nesting {

    private final Set<Integer> nested = new HashSet<>();

    private Nesting() {}

    public static Nesting of(Content content) {
        Nesting nesting = new Nesting();
        List<Content.Tag> tags = content.tags();
        Deque<Content.Tag> open = new ArrayDeque<>();
        for (Content.Tag tag : tags) {
            if (tag.role() == Content.Role.OPEN) {
                open.push(tag);
            } else if (tag.role() == Content.Role.CLOSE) {
                Content.Tag top = open.peek();
                if (top != null && top.code().id() == tag.code().id()) {
                    open.pop();
                    nesting.nested.add(top.span().start());
                    nesting.nested.add(tag.span().start());
                } else {
                    open.removeIf(each -> each.code().id() == tag.code().id());
                }
            }
        }
        return nesting;
    }

    /** Whether the tag belongs to a pair that nests. */
    public boolean holds(Content.Tag tag) {
        return nested.contains(tag.span().start());
    }

    /** Whether a text holds the opening tag of a code and, after it, the closing one. */
    public static boolean complete(String text, Code code) {
        int open = text.indexOf(code.openTag());
        return open >= 0 && text.indexOf(code.closeTag(), open) > 0;
    }
}
