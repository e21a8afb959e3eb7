package interligne.document.xml;

import interligne.article.Kind;
import interligne.document.Asides;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.InlineBlock;
import interligne.document.Patches;
import interligne.document.Piece;
import interligne.document.Rewriting;
import interligne.document.XmlTokens;
import interligne.document.web.HtmlFormat;
import interligne.language.Languages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One XML part of a zipped document: its units, where they stand, and the part written anew. */
public final class XmlPart {

    /** How deep things with paragraphs of their own may stand in one another. */
    private static final int DEEPEST = 40;

    private final String xml;
    private final XmlDialect dialect;
    private final Draft draft;
    private final Asides asides = new Asides();
    private final List<Blocks.Place> places = new ArrayList<>();

    public XmlPart(String xml, XmlDialect dialect, Draft draft) {
        this.xml = xml;
        this.dialect = dialect;
        this.draft = draft;
    }

    /** Texts beside the running text. */
    public Asides asides() {
        return asides;
    }

    /** A stretch to be read by itself, and how deep it stands. */
    private record Apart(int from, int to, int depth) {}

    /** Reads all of it; what stands apart, such as notes, comes after the rest. */
    public void read(Blocks blocks) {
        Deque<Apart> apart = new ArrayDeque<>();
        int before = blocks.places().size();
        read(new XmlTokens(xml), 0, 0, blocks, apart);
        places.addAll(blocks.places().subList(before, blocks.places().size()));
        while (!apart.isEmpty()) {
            Apart next = apart.poll();
            if (next.depth() > DEEPEST) {
                throw new XmlTokens.Malformed("notes and frames stand in one another too deep");
            }
            Blocks inner = new Blocks(draft);
            XmlTokens tokens = new XmlTokens(xml.substring(next.from(), next.to()));
            read(tokens, next.from(), next.depth(), inner, apart);
            places.addAll(inner.places());
        }
    }

    private void read(XmlTokens tokens, int offset, int depth, Blocks blocks, Deque<Apart> apart) {
        Deque<String> open = new ArrayDeque<>();
        int asideDepth = -1;
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            int from = offset + tokens.from();
            int to = offset + tokens.to();
            switch (type) {
                case START, EMPTY -> {
                    boolean start = type == XmlTokens.Type.START;
                    attributes(tokens, offset);
                    XmlDialect.Shape shape = dialect.shape(tokens);
                    if (shape.role() == XmlDialect.Role.ASIDE && start) {
                        asideDepth = open.size();
                    }
                    element(shape, start, tokens, offset, depth, blocks, apart, open);
                }
                case END -> {
                    String tag = open.pop();
                    if (!tag.isEmpty()) {
                        blocks.end(xml.substring(from, to), from, to);
                    }
                    asideDepth = open.size() <= asideDepth ? -1 : asideDepth;
                }
                case TEXT -> {
                    if (asideDepth >= 0) {
                        asides.add(tokens.text(), Kind.LABEL, "aside", from, to);
                    } else {
                        blocks.text(tokens.text(), from, to);
                    }
                }
                default -> blocks.other(xml.substring(from, to), from, to);
            }
            type = tokens.next();
        }
        blocks.finish();
    }

    private void element(
            XmlDialect.Shape shape,
            boolean start,
            XmlTokens tokens,
            int offset,
            int depth,
            Blocks blocks,
            Deque<Apart> apart,
            Deque<String> open) {
        int from = offset + tokens.from();
        int inner = offset + tokens.to();
        switch (shape.role()) {
            case TAG -> {
                String markup = xml.substring(from, inner);
                boolean whole = !start && !Blocks.isBlock(shape.word());
                if (whole && !Blocks.standsAlone(shape.word())) {
                    blocks.other(markup, from, inner);
                    return;
                }
                XmlDialect asks = dialect;
                blocks.start(
                        shape.word(), name -> asks.attribute(tokens, name), markup, from, inner);
                if (start) {
                    open.push(shape.word());
                } else {
                    blocks.end("", inner, inner);
                }
            }
            case THROUGH, ASIDE -> {
                if (start) {
                    open.push("");
                }
            }
            case WORDS -> {
                skip(tokens, start);
                blocks.text(shape.word(), from, offset + tokens.to());
            }
            case SKIP, APART -> {
                skip(tokens, start);
                int to = offset + tokens.to();
                if (shape.role() == XmlDialect.Role.SKIP) {
                    blocks.other(xml.substring(from, to), from, to);
                } else {
                    blocks.alone(new Piece.Mark(shape.word(), Map.of(), "", ""), from, to);
                    int end = start ? xml.lastIndexOf('<', to - 1) : inner;
                    apart.add(new Apart(inner, Math.max(inner, end), depth + 1));
                }
            }
        }
    }

    private static void skip(XmlTokens tokens, boolean start) {
        if (start) {
            tokens.skip(tokens.from());
        }
    }

    private void attributes(XmlTokens tokens, int offset) {
        for (String name : dialect.asides(tokens)) {
            asides.attribute(tokens, xml, name, offset);
        }
    }

    /**
     * The part in the words of an edition.
     *
     * @param words how the format writes words
     * @param marks the attributes that name a language
     */
    public String written(Rewriting rewriting, Rewriting.Words words, List<String> marks) {
        Patches patches = new Patches(xml);
        for (Blocks.Place place : places) {
            InlineBlock block = place.block();
            if (block.from() >= 0 && rewriting.changes(place.unit())) {
                patches.replace(
                        block.from(),
                        block.to(),
                        all -> HtmlFormat.written(place, all, rewriting, xml, words));
            }
        }
        asides.write(patches, rewriting);
        languages(xml, marks, rewriting, patches);
        return patches.apply();
    }

    /** Attributes that named the language of the article name the new one. */
    public static void languages(
            String xml, List<String> marks, Rewriting rewriting, Patches patches) {
        languages(xml, name -> true, marks, rewriting, patches);
    }

    /** The same, in some elements only. */
    public static void languages(
            String xml,
            Predicate<String> elements,
            List<String> marks,
            Rewriting rewriting,
            Patches patches) {
        if (!rewriting.changesLanguage()) {
            return;
        }
        XmlTokens.elements(
                xml,
                element -> {
                    for (String mark : elements.test(element.name()) ? marks : List.<String>of()) {
                        String old = element.attribute(mark);
                        if (!old.isEmpty() && Languages.same(old, rewriting.source())) {
                            int at = element.valueOf(mark);
                            patches.replace(at, at + old.length(), rewriting.language());
                        }
                    }
                });
    }
}
