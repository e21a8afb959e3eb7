package interligne.document.web;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Unit;
import interligne.document.Asides;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.Encodings;
import interligne.document.InlineBlock;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.XmlTokens;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Web pages: HTML and XHTML in any state, read as a browser reads them. */
public final class HtmlFormat implements RoundTripFormat {

    /** Deeper elements are read as if they stood at this depth, as browsers do; no recursion. */
    private static final int DEEPEST = 512;

    /** What a page says of itself, to those who search and to those who share it. */
    private static final String DESCRIPTIONS =
            "meta[name=description], meta[property=og:description],"
                    + " meta[name=twitter:description]";

    /** Attributes whose values are for readers. */
    static final List<String> FOR_READERS = List.of("alt", "title", "aria-label", "placeholder");

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Article read(Source source) {
        return reading(source).draft().article(source, mediaType());
    }

    /**
     * A page read.
     *
     * @param decoded its characters
     * @param page the parsed page
     * @param draft its units and facts
     * @param places where the units stand in the characters
     */
    record Reading(
            Encodings.Decoded decoded, Document page, Draft draft, List<Blocks.Place> places) {}

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        String text = reading.decoded().text();
        Patches patches = new Patches(text);
        for (Blocks.Place place : reading.places()) {
            InlineBlock block = place.block();
            if (block.from() >= 0 && rewriting.changes(place.unit())) {
                patches.replace(
                        block.from(),
                        block.to(),
                        all -> written(place, all, rewriting, text, HtmlFormat::words));
            }
        }
        new HtmlHeadRewriting(reading.page(), text, patches, rewriting).write();
        return Encodings.encode(patches.apply(), reading.decoded(), original, true);
    }

    /** A block with the white space that it had at its ends. */
    public static String written(
            Blocks.Place place,
            Patches patches,
            Rewriting rewriting,
            String text,
            Rewriting.Words writer) {
        InlineBlock block = place.block();
        String old = text.substring(block.from(), block.to());
        String words = rewriting.block(place, patches, writer).strip();
        int lead = old.length() - old.stripLeading().length();
        int tail = old.stripTrailing().length();
        return old.substring(0, lead) + words + old.substring(Math.max(lead, tail));
    }

    /** Words as HTML writes them, whatever their style. */
    public static String words(String words, String style) {
        return XmlTokens.escape(words);
    }

    static Reading reading(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source, Encodings.declared(source.bytes()));
        Document page = parse(decoded.text(), source.fromWeb() ? source.origin() : "");
        Draft draft = new Draft();
        HtmlHead.read(page, draft);
        Asides asides = new Asides();
        Blocks blocks = walk(page, draft, decoded.text(), asides);
        draft.refuseEmpty(source, "a page of scripts, pictures or navigation only");
        boolean titled = draft.units().stream().anyMatch(unit -> unit.kind() == Kind.TITLE);
        if (!titled && !titleAmongHeadings(draft) && !draft.title().isEmpty()) {
            draft = draft.copyHead();
            draft.add(Kind.TITLE, 0, "", "", Content.of(draft.title()));
            blocks = walk(page, draft, decoded.text(), new Asides());
        }
        head(page, draft, asides);
        asides.finish(draft, Asides.known(draft));
        return new Reading(decoded, page, draft, blocks.places());
    }

    /** What the head says of the page, as far as no unit says it. */
    private static void head(Document page, Draft draft, Asides asides) {
        for (Element meta : page.select(DESCRIPTIONS)) {
            asides.add(meta.attr("content"), Kind.SENTENCE, "description", -1, -1);
        }
        Element heading = HtmlHead.title(page);
        String title = heading == null ? "" : heading.text();
        if (draft.units().stream().noneMatch(unit -> Rewriting.says(unit, title))) {
            asides.add(title, Kind.LABEL, "title", -1, -1);
        }
    }

    private static Document parse(String text, String base) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
        return parser.parseInput(text.replace('\0', ' '), base);
    }

    private static Blocks walk(Document page, Draft draft, String text, Asides asides) {
        Blocks blocks = new Blocks(draft);
        page.traverse(new Walk(blocks, PageArea.of(page), text, 0, asides));
        blocks.finish();
        return blocks;
    }

    /**
     * HTML inside another text, for example a block of it in Markdown.
     *
     * @param html its characters
     * @param offset where they begin in the document, negative when they are not there as such
     */
    public static void fragment(String html, int offset, Blocks blocks) {
        Document page = parse(html, "");
        blocks.html(true);
        page.traverse(new Walk(blocks, PageArea.everything(page), html, offset, new Asides()));
        blocks.html(false);
    }

    /** A page without a first-level heading may carry its title in another heading. */
    private static boolean titleAmongHeadings(Draft draft) {
        for (int i = 0; i < draft.units().size(); i++) {
            Unit unit = draft.units().get(i);
            String text = unit.content().plain();
            if (unit.kind() == Kind.HEADING && text.length() > 3 && draft.title().contains(text)) {
                draft.replace(i, Kind.TITLE, 0);
                return true;
            }
        }
        return false;
    }

    /** Hands the elements of the article to the blocks and leaves the others out. */
    private static final class Walk implements NodeVisitor {
        private final Blocks blocks;
        private final PageArea area;
        private final String original;
        private final int offset;
        private final Asides asides;
        private int skipping;
        private boolean skippedInline;

        Walk(Blocks blocks, PageArea area, String original, int offset, Asides asides) {
            this.blocks = blocks;
            this.area = area;
            this.original = original;
            this.offset = offset;
            this.asides = asides;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                enter(element);
            } else if (skipping == 0 && area.inside()) {
                if (node instanceof TextNode words) {
                    blocks.text(
                            words.getWholeText(),
                            at(node.sourceRange().startPos()),
                            at(node.sourceRange().endPos()));
                } else if (node instanceof Comment) {
                    other(node);
                }
            }
        }

        private void other(Node node) {
            int from = node.sourceRange().startPos();
            int to = node.sourceRange().endPos();
            blocks.other(cut(from, to), at(from), at(to));
        }

        private void enter(Element element) {
            if (skipping > 0) {
                skipping++;
                return;
            }
            area.enter(element);
            if (area.skips(element)) {
                skipping = 1;
                skippedInline = area.inside() && !Blocks.isBlock(element.normalName());
                return;
            }
            if (!area.inside()) {
                return;
            }
            int from = element.sourceRange().startPos();
            int to = element.sourceRange().endPos();
            UnaryOperator<String> attribute =
                    name -> {
                        String absolute =
                                name.equals("href") || name.equals("src")
                                        ? element.absUrl(name)
                                        : "";
                        return absolute.isEmpty() ? element.attr(name) : absolute;
                    };
            String tag = element.normalName();
            for (String name : FOR_READERS) {
                asides.add(element.attr(name), Kind.LABEL, name, -1, -1);
            }
            blocks.start(tag, attribute, cut(from, to), at(from), at(to), area.related(element));
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (skipping > 0) {
                skipping--;
                if (skipping == 0) {
                    if (skippedInline) {
                        int end = element.endSourceRange().endPos();
                        int from = element.sourceRange().startPos();
                        blocks.foreign(cut(from, end), at(from), at(end));
                    }
                    area.leave(element);
                }
                return;
            }
            if (area.inside()) {
                int from = element.endSourceRange().startPos();
                int to = element.endSourceRange().endPos();
                blocks.end(cut(from, to), at(from), at(to));
            }
            area.leave(element);
        }

        private int at(int position) {
            return offset < 0 || position < 0 ? -1 : offset + position;
        }

        private String cut(int from, int to) {
            return from < 0 || to < from ? "" : original.substring(from, to);
        }
    }
}
