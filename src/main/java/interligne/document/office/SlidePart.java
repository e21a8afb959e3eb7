package interligne.document.office;

import interligne.article.Code;
import interligne.article.Kind;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.InlineBlock;
import interligne.document.Piece;
import interligne.document.XmlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the paragraphs of one part of a presentation: a slide, its notes, a diagram, a chart. */
final class SlidePart {

    private final String xml;
    private final XmlTokens tokens;
    private final Draft draft;
    private final WordPath path;
    private final boolean first;
    private final boolean slide;
    private final List<RunParagraph> paragraphs = new ArrayList<>();

    /** The placeholder that the shape fills: {@code title}, {@code body} …, empty for none. */
    private String holder = "";

    private int depth;
    private String bullet = "";

    /**
     * A part.
     *
     * @param first whether its title is the title of the whole
     * @param slide whether it is a slide itself
     */
    SlidePart(String xml, Draft draft, WordPath path, boolean first, boolean slide) {
        this.xml = xml;
        this.tokens = new XmlTokens(xml);
        this.draft = draft;
        this.path = path;
        this.first = first;
        this.slide = slide;
    }

    List<RunParagraph> read() {
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            String name = tokens.name();
            boolean start = type == XmlTokens.Type.START;
            if (name.equals("mc:Fallback") && start) {
                tokens.skip(tokens.from());
            } else if (name.equals("a:p") && start) {
                paragraph();
            } else if (name.equals("p:ph") && type != XmlTokens.Type.END) {
                String said = tokens.attribute("type");
                holder = said.isEmpty() ? "body" : said;
            } else if (name.equals("p:sp")) {
                holder = "";
            } else if (start) {
                path.enter(name.replace("a:t", "w:t"));
            } else if (type == XmlTokens.Type.END) {
                path.leave(name.replace("a:t", "w:t"));
            }
            type = tokens.next();
        }
        path.outsideList();
        return paragraphs;
    }

    private void paragraph() {
        WordRuns runs = new WordRuns(new SlideMarks());
        depth = 0;
        bullet = "";
        while (true) {
            XmlTokens.Type type = tokens.next();
            int from = tokens.from();
            boolean start = type == XmlTokens.Type.START;
            boolean ends = type == XmlTokens.Type.END && tokens.name().equals("a:p");
            if (ends || type == XmlTokens.Type.DONE) {
                break;
            }
            if (!start && type != XmlTokens.Type.EMPTY) {
                continue;
            }
            switch (tokens.name()) {
                case "a:pPr" -> properties(from, start);
                case "a:r" -> run(from, start, runs);
                case "a:endParaRPr" -> skip(from, start);
                case "a:br" -> {
                    skip(from, start);
                    runs.alone(new Piece.Mark(Code.BREAK, Map.of(), "", ""), from, tokens.to());
                }
                default -> {
                    skip(from, start);
                    runs.alone(Piece.Mark.other("", ""), from, tokens.to());
                }
            }
        }
        finish(runs);
    }

    private void skip(int from, boolean start) {
        if (start) {
            tokens.skip(from);
        }
    }

    private void properties(int from, boolean start) {
        depth = Math.min(8, WordStyles.number(tokens.attribute("lvl"), 0));
        skip(from, start);
        String all = xml.substring(from, tokens.to());
        bullet =
                all.contains("<a:buNone")
                        ? "none"
                        : all.contains("<a:buAutoNum")
                                ? "number"
                                : all.contains("<a:bu") ? "dot" : "";
    }

    private void run(int from, boolean start, WordRuns runs) {
        StringBuilder words = new StringBuilder();
        String properties = "";
        while (start) {
            XmlTokens.Type type = tokens.next();
            int at = tokens.from();
            String name = tokens.name();
            boolean opens = type == XmlTokens.Type.START;
            if (type == XmlTokens.Type.DONE || (type == XmlTokens.Type.END && name.equals("a:r"))) {
                break;
            }
            if (name.equals("a:rPr") && type != XmlTokens.Type.END) {
                skip(at, opens);
                properties = xml.substring(at, tokens.to());
            } else if (type == XmlTokens.Type.TEXT) {
                words.append(tokens.text());
            }
        }
        runs.words(words.toString(), properties, from, tokens.to());
    }

    private void finish(WordRuns runs) {
        InlineBlock block = runs.block();
        if (block == null) {
            return;
        }
        boolean title = holder.equals("title") || holder.equals("ctrTitle");
        boolean item = bullet.isEmpty() ? holder.equals("body") && slide : !bullet.equals("none");
        Kind kind;
        String where = "";
        int level = 0;
        if (path.inTable()) {
            kind = Kind.CELL;
            where = path.table();
        } else if (title && slide) {
            kind = first ? Kind.TITLE : Kind.HEADING;
            level = first ? 0 : 2;
        } else if (List.of("ftr", "hdr", "dt", "sldNum").contains(holder)) {
            kind = Kind.LABEL;
        } else {
            kind = item ? Kind.ITEM : Kind.SENTENCE;
            where = item ? path.item(bullet.equals("number"), depth) : "";
            level = item ? depth + 1 : 0;
        }
        if (kind != Kind.ITEM) {
            path.outsideList();
        }
        String id = draft.add(kind, level, where, "", block.content());
        paragraphs.add(new RunParagraph(new Blocks.Place(id, block, false), runs.base()));
    }

    /** Words as a run. */
    static String run(String words, String style, String base) {
        String properties = style.isEmpty() ? base : style;
        StringBuilder out = new StringBuilder();
        for (String line : words.split("(?=\n)")) {
            out.append(line.startsWith("\n") ? "<a:br>" + properties + "</a:br>" : "");
            out.append("<a:r>").append(properties).append("<a:t>");
            out.append(XmlTokens.escape(line.startsWith("\n") ? line.substring(1) : line));
            out.append("</a:t></a:r>");
        }
        return out.toString();
    }
}
