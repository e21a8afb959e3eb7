package interligne.document.markdown;

import interligne.document.Blocks;
import interligne.document.web.HtmlFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Walks a Markdown tree without recursion and hands it to {@link Blocks} as XHTML elements. */
final class MarkdownWalk {

    private final String original;
    private final int offset;
    private final Blocks blocks;
    private final Deque<String> openTags = new ArrayDeque<>();

    /**
     * A walk over the tree of a text.
     *
     * @param original all characters of the document
     * @param offset where the parsed text begins in it
     */
    MarkdownWalk(String original, int offset, Blocks blocks) {
        this.original = original;
        this.offset = offset;
        this.blocks = blocks;
    }

    private static String none(String attribute) {
        return "";
    }

    void walk(Node document) {
        Node node = document.getFirstChild();
        while (node != null && node != document) {
            boolean down = enter(node) && node.getFirstChild() != null;
            if (down) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != document) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private int from(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : offset + spans.get(0).getInputIndex();
    }

    private int to(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return -1;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return offset + last.getInputIndex() + last.getLength();
    }

    private String cut(int from, int to) {
        return from < 0 || to < from ? "" : original.substring(from, to);
    }

    /** The element that a node is in XHTML; empty for leaves and unknown nodes. */
    private static String tag(Node node) {
        if (node instanceof Heading heading) {
            return "h" + heading.getLevel();
        } else if (node instanceof Paragraph) {
            return "p";
        } else if (node instanceof BulletList) {
            return "ul";
        } else if (node instanceof OrderedList) {
            return "ol";
        } else if (node instanceof ListItem) {
            return "li";
        } else if (node instanceof BlockQuote) {
            return "blockquote";
        } else if (node instanceof TableBlock) {
            return "table";
        } else if (node instanceof TableRow) {
            return "tr";
        } else if (node instanceof TableCell cell) {
            return cell.isHeader() ? "th" : "td";
        } else if (node instanceof Emphasis) {
            return "em";
        } else if (node instanceof StrongEmphasis) {
            return "strong";
        }
        return node instanceof Link ? "a" : "";
    }

    /** Hands over the start of a node; false when its children are not to be visited. */
    private boolean enter(Node node) {
        if (node instanceof Paragraph && template(cut(from(node), to(node)))) {
            return false;
        }
        if (node instanceof Link link && autolink(link)) {
            blocks.address(link.getDestination(), from(node), to(node));
            return false;
        }
        String tag = tag(node);
        if (!tag.isEmpty()) {
            start(node, tag);
            return true;
        }
        return leaf(node);
    }

    /** An address in angle brackets: it is its own text. */
    private boolean autolink(Link link) {
        int from = from(link);
        return from >= 0 && original.charAt(from) == '<';
    }

    /** A line that is an instruction to a site generator and not text. */
    private static boolean template(String text) {
        String line = text.strip();
        return (line.startsWith("{%") && line.endsWith("%}"))
                || (line.startsWith("{:") && line.endsWith("}"));
    }

    private void start(Node node, String tag) {
        if (Blocks.isBlock(tag)) {
            blocks.start(tag, MarkdownWalk::none, "", from(node), from(node));
            return;
        }
        int from = from(node);
        Node first = node.getFirstChild();
        int to = first == null || from(first) < 0 ? from : from(first);
        UnaryOperator<String> attribute = MarkdownWalk::none;
        if (node instanceof Link link) {
            attribute = name -> attribute(name, link.getDestination(), link.getTitle());
        }
        blocks.start(tag, attribute, cut(from, to), from, to);
    }

    private static String attribute(String name, String address, String title) {
        return switch (name) {
            case "href", "src" -> address;
            case "title" -> title == null ? "" : title;
            default -> "";
        };
    }

    private void leave(Node node) {
        String tag = tag(node);
        if (node instanceof Link link && autolink(link)) {
            return;
        }
        if (tag.isEmpty() || (node instanceof Paragraph && template(cut(from(node), to(node))))) {
            return;
        }
        if (Blocks.isBlock(tag)) {
            openTags.clear();
        }
        int to = to(node);
        Node last = node.getLastChild();
        int from = last == null || to(last) < 0 ? to : to(last);
        blocks.end(Blocks.isBlock(tag) ? "" : cut(from, to), from, to);
    }

    private boolean leaf(Node node) {
        int from = from(node);
        int to = to(node);
        if (node instanceof Text text) {
            if (template(text.getLiteral())) {
                blocks.other(text.getLiteral(), from, to);
            } else {
                blocks.text(text.getLiteral(), from, to);
            }
        } else if (node instanceof SoftLineBreak) {
            softBreak(node, from, to);
        } else if (node instanceof HardLineBreak) {
            blocks.start("br", MarkdownWalk::none, cut(from, to), from, to);
            blocks.end("", to, to);
        } else if (node instanceof Code code) {
            code(code, from, to);
        } else if (node instanceof Image image) {
            image(image, from, to);
        } else if (node instanceof HtmlInline html) {
            inlineHtml(html, from, to);
        } else if (node instanceof FencedCodeBlock fenced) {
            pre(fenced.getLiteral(), from, to);
        } else if (node instanceof IndentedCodeBlock indented) {
            pre(indented.getLiteral(), from, to);
        } else if (node instanceof HtmlBlock html) {
            boolean quoted = html.getParent() instanceof BlockQuote;
            String markup = quoted || from < 0 ? html.getLiteral() : cut(from, to);
            HtmlFormat.fragment(markup, quoted ? -1 : from, blocks);
        } else {
            return true;
        }
        return false;
    }

    /** A line end is a blank, but before an instruction it has to stay. */
    private void softBreak(Node node, int from, int to) {
        if (node.getNext() instanceof Text text && template(text.getLiteral())) {
            blocks.other("\n", to(node.getPrevious()), from(node.getNext()));
        } else {
            blocks.text(" ", from, to);
        }
    }

    private void code(Code code, int from, int to) {
        String all = cut(from, to);
        int ticks = 0;
        while (ticks < all.length() && all.charAt(ticks) == '`') {
            ticks++;
        }
        String fence = all.substring(0, ticks);
        blocks.start("code", MarkdownWalk::none, fence, from, from + ticks);
        blocks.text(code.getLiteral(), from + ticks, to - ticks);
        blocks.end(fence, to - ticks, to);
    }

    private void image(Image image, int from, int to) {
        StringBuilder alt = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                alt.append(text.getLiteral());
            }
        }
        blocks.start(
                "img",
                name ->
                        name.equals("alt")
                                ? alt.toString()
                                : attribute(name, image.getDestination(), image.getTitle()),
                cut(from, to),
                from,
                to);
        blocks.end("", to, to);
    }

    /** A tag of HTML among the words: paired when its partner stands in the same block. */
    private void inlineHtml(HtmlInline node, int from, int to) {
        String html = node.getLiteral();
        String name = tagName(html);
        if (name.equals("br") || name.equals("img")) {
            blocks.start(name, key -> attribute(html, key), html, from, to);
            blocks.end("", to, to);
        } else if (html.startsWith("</") && openTags.contains(name)) {
            while (!openTags.isEmpty()) {
                String top = openTags.pop();
                blocks.end(top.equals(name) ? html : "", from, to);
                if (top.equals(name)) {
                    return;
                }
            }
        } else if (!html.startsWith("</") && closes(node, name)) {
            openTags.push(name);
            blocks.start(name, key -> attribute(html, key), html, from, to);
        } else {
            blocks.other(html, from, to);
        }
    }

    private static String tagName(String html) {
        int from = html.startsWith("</") ? 2 : 1;
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    /** Whether this tag is closed later on among its siblings; others stand alone. */
    private static boolean closes(Node node, String name) {
        if (name.isEmpty() || Blocks.isBlock(name)) {
            return false;
        }
        int depth = 0;
        for (Node next = node; next != null; next = next.getNext()) {
            if (next instanceof HtmlInline html && tagName(html.getLiteral()).equals(name)) {
                depth += html.getLiteral().startsWith("</") ? -1 : 1;
                if (depth == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String attribute(String html, String key) {
        Element element = Jsoup.parseBodyFragment(html).body().firstElementChild();
        return element == null ? "" : element.attr(key);
    }

    private void pre(String code, int from, int to) {
        blocks.start("pre", MarkdownWalk::none, "", from, from);
        blocks.text(code, from, to);
        blocks.end("", to, to);
    }
}
