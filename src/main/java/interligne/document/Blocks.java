package interligne.document;

import interligne.article.Code;
import interligne.article.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes units of a stream of XHTML elements and text, whether a web page or Tika's events.
 *
 * <p>Knows which elements are blocks, which are inline codes, and what kind of unit each place
 * makes; what of a page is left out is decided before.
 */
public final class Blocks {

    private static final Set<String> BLOCK =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "button",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "option",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** Elements whose number makes the path of a unit. */
    private static final Set<String> STEP =
            Set.of(
                    "ul",
                    "ol",
                    "dl",
                    "menu",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "li",
                    "dt",
                    "dd",
                    "blockquote",
                    "figure");

    private static final Map<String, String> INLINE =
            Map.ofEntries(
                    Map.entry("b", "bold"),
                    Map.entry("strong", "bold"),
                    Map.entry("i", "italic"),
                    Map.entry("em", "italic"),
                    Map.entry("cite", "italic"),
                    Map.entry("code", Code.CODE),
                    Map.entry("kbd", Code.CODE),
                    Map.entry("samp", Code.CODE),
                    Map.entry("tt", Code.CODE),
                    Map.entry("var", Code.CODE),
                    Map.entry("sub", "sub"),
                    Map.entry("sup", "sup"));

    /**
     * Where a unit stands in the original.
     *
     * @param unit its id
     * @param block its text with the marks and offsets
     * @param html whether the markup there is HTML
     */
    public record Place(String unit, InlineBlock block, boolean html) {}

    private final Draft draft;
    private final List<Place> places = new ArrayList<>();
    private final Deque<OpenElement> stack = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private InlineText text = new InlineText(true);
    private boolean titleSeen;
    private boolean html;

    public Blocks(Draft draft) {
        this.draft = draft;
    }

    public List<Place> places() {
        return places;
    }

    /** Says that what follows is HTML, or no longer; it ends a block. */
    public void html(boolean begins) {
        flush();
        html = begins;
    }

    /** Whether an inline element means something without content. */
    public static boolean standsAlone(String tag) {
        return tag.equals("br") || tag.equals("img");
    }

    public static boolean isBlock(String tag) {
        return BLOCK.contains(tag);
    }

    /**
     * An element begins.
     *
     * @param tag its name in lower case
     * @param attribute gives the value of an attribute, empty when it is missing
     * @param markup its start tag in the original, or empty
     */
    public void start(
            String tag, UnaryOperator<String> attribute, String markup, int from, int to) {
        start(tag, attribute, markup, from, to, false);
    }

    /** As above; inside related reading every title is a link to another article. */
    public void start(
            String tag,
            UnaryOperator<String> attribute,
            String markup,
            int from,
            int to,
            boolean related) {
        OpenElement parent = stack.peek();
        boolean block = BLOCK.contains(tag);
        if (block) {
            flush();
        }
        String path = parent == null ? "" : parent.path;
        if (STEP.contains(tag)) {
            String name = tag.equals("menu") ? "ul" : tag;
            String counted = tag.equals("th") || tag.equals("td") ? "cell" : name;
            String step = name + counts.merge(path + "/" + counted, 1, Integer::sum);
            path = path.isEmpty() ? step : path + "/" + step;
        }
        String lang = attribute.apply("lang");
        lang = lang.isEmpty() ? attribute.apply("xml:lang") : lang;
        lang = lang.isEmpty() && parent != null ? parent.language : lang.replace('_', '-');
        boolean inRelated = related || (parent != null && parent.related);
        OpenElement open = new OpenElement(tag, path, lang, !block, inRelated);
        stack.push(open);
        open.allowed = block && attribute.apply("translate").equalsIgnoreCase("yes");
        if (open.allowed) {
            anew();
        }
        if (tag.equals("pre")) {
            text = new InlineText(false);
        } else if (block && OpenElement.forbids(attribute)) {
            open.mark = new Piece.Mark(Code.KEPT, Map.of(), "", "");
            open.reopened = true;
            text.open(open.mark, -1, -1);
        } else if (!block && !preformatted()) {
            inline(open, attribute, markup, from, to);
        }
    }

    /** Inside program text nothing is marked: what is bold there is colouring. */
    private boolean preformatted() {
        return stack.stream().anyMatch(open -> open.tag.equals("pre"));
    }

    private void inline(
            OpenElement open, UnaryOperator<String> attribute, String markup, int from, int to) {
        switch (open.tag) {
            case "br" -> text.alone(new Piece.Mark(Code.BREAK, Map.of(), "", ""), from, to);
            case "wbr" -> {}
            case "img" -> {
                Map<String, String> attributes = attributes(attribute, "src", "alt");
                text.alone(new Piece.Mark("image", attributes, "", ""), from, to);
            }
            default -> {
                String kind = INLINE.getOrDefault(open.tag, "other");
                kind = OpenElement.forbids(attribute) && !kind.equals(Code.CODE) ? Code.KEPT : kind;
                Map<String, String> attributes = Map.of();
                if (open.tag.equals("a") && !attribute.apply("href").isEmpty()) {
                    kind = Code.LINK;
                    attributes = attributes(attribute, "href", "title");
                }
                if (!kind.equals("other") || !markup.isEmpty()) {
                    String style = kind.equals(Code.CODE) ? kind : "";
                    open.mark = new Piece.Mark(kind, attributes, markup, "", style);
                    text.open(open.mark, from, to);
                }
            }
        }
    }

    private static Map<String, String> attributes(UnaryOperator<String> from, String... names) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            String value = from.apply(name).strip();
            if (!value.isEmpty()) {
                found.put(name, value);
            }
        }
        return found;
    }

    /** Characters of the element that is open. */
    public void text(String words, int from, int to) {
        text.words(words, from, to);
    }

    /** Something without words inside a block: a comment, a script. */
    public void other(String markup, int from, int to) {
        if (!markup.isEmpty()) {
            text.alone(Piece.Mark.other("", ""), from, to);
        }
    }

    /** A formula, a drawing, a field among words: seen by a reader, but none of our business. */
    public void foreign(String markup, int from, int to) {
        other(markup, from, to);
        text.seen();
    }

    /** Something that a reader sees as one thing: a note, a picture. */
    public void alone(Piece.Mark mark, int from, int to) {
        text.alone(mark, from, to);
    }

    /** An address that is its own text. */
    public void address(String href, int from, int to) {
        text.alone(new Piece.Mark(Code.LINK, Map.of("href", href), "", ""), from, to);
    }

    /** The element that was opened last ends. */
    public void end(String markup, int from, int to) {
        OpenElement open = stack.getFirst();
        if (open.inline) {
            if (open.mark != null) {
                text.close(open.reopened ? "" : markup, open.reopened ? -1 : from, to);
            }
        } else {
            open.mark = null;
            flush();
        }
        stack.pop();
        if (open.allowed) {
            anew();
        }
    }

    /** Ends the last block. */
    public void finish() {
        flush();
    }

    private void flush() {
        InlineText done = text;
        text = new InlineText(true);
        reopen();
        if (done.blank()) {
            return;
        }
        InlineBlock block = done.block();
        Kind kind = kind(block);
        if (kind == Kind.TITLE) {
            titleSeen = true;
        }
        String path = stack.isEmpty() ? "" : stack.getFirst().path;
        String language = stack.isEmpty() ? "" : stack.getFirst().language;
        String id = draft.add(kind, level(kind), path, language, block.content());
        places.add(new Place(id, block, html));
    }

    /** Begins a block again, where what holds for it has changed. */
    private void anew() {
        text = new InlineText(true);
        reopen();
    }

    /** A link or emphasis around several blocks goes on in the next. */
    private void reopen() {
        boolean allowed = stack.stream().anyMatch(open -> open.allowed);
        for (Iterator<OpenElement> all = stack.descendingIterator(); all.hasNext(); ) {
            OpenElement open = all.next();
            Piece.Mark mark = open.mark;
            if (mark != null && !(allowed && mark.kind().equals(Code.KEPT))) {
                open.reopened = true;
                text.open(new Piece.Mark(mark.kind(), mark.attributes(), "", ""), -1, -1);
            }
        }
    }

    private Kind kind(InlineBlock block) {
        boolean link = block.isLink();
        for (OpenElement open : stack) {
            if (link && open.related) {
                return Kind.LINK;
            }
            switch (open.tag) {
                case "h1" -> {
                    return titleSeen ? Kind.HEADING : Kind.TITLE;
                }
                case "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "li", "dd" -> {
                    return link ? Kind.LINK : Kind.ITEM;
                }
                case "td", "th" -> {
                    return Kind.CELL;
                }
                case "caption", "figcaption" -> {
                    return Kind.CAPTION;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "pre" -> {
                    return Kind.CODE;
                }
                case "dt", "button", "legend", "summary", "option", "label" -> {
                    return Kind.LABEL;
                }
                default -> {}
            }
        }
        return link ? Kind.LINK : Kind.SENTENCE;
    }

    private int level(Kind kind) {
        if (kind == Kind.HEADING) {
            for (OpenElement open : stack) {
                if (open.tag.length() == 2 && open.tag.charAt(0) == 'h') {
                    return open.tag.charAt(1) - '0';
                }
            }
        }
        if (kind == Kind.ITEM || kind == Kind.LINK) {
            return (int) stack.stream().filter(open -> open.tag.equals("li")).count();
        }
        return 0;
    }
}
