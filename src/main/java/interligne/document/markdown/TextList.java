package interligne.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the lists of a text and their items, one within the other by indentation. */
final class TextList {

    /** An open list: how far its items are indented, and how many it has. */
    private static final class Open {
        final int indent;
        final int number;
        int items;
        int inner;

        Open(int indent, int number) {
            this.indent = indent;
            this.number = number;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int lists;

    /** The path of the next item. */
    String item(int indent) {
        while (open.size() > 1 && indent < open.getLast().indent) {
            open.removeLast();
        }
        if (open.isEmpty()) {
            open.add(new Open(indent, ++lists));
        } else if (indent > open.getLast().indent + 1) {
            open.add(new Open(indent, ++open.getLast().inner));
        }
        open.getLast().items++;
        open.getLast().inner = 0;
        StringBuilder path = new StringBuilder();
        for (Open each : open) {
            path.append(path.isEmpty() ? "" : "/");
            path.append("ul").append(each.number).append("/li").append(each.items);
        }
        return path.toString();
    }

    /** Ends all lists; no path. */
    String end() {
        open.clear();
        return "";
    }
}
