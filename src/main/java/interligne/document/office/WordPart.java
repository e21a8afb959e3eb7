package interligne.document.office;

import interligne.article.Code;
import interligne.article.Kind;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.InlineBlock;
import interligne.document.Piece;
import interligne.document.XmlTokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the paragraphs of one part of a Word document: body, notes, headers and footers. */
final class WordPart {

    /** Left out with all inside: deleted, moved away, repeated for old programs, or no words. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "w:del",
                    "w:moveFrom",
                    "mc:Fallback",
                    "w:sdtPr",
                    "w:sdtEndPr",
                    "m:oMath",
                    "m:oMathPara",
                    "w:ruby",
                    "w:tblPr",
                    "w:tblGrid",
                    "w:trPr",
                    "w:tcPr",
                    "w:sectPr",
                    "w:customXmlPr",
                    "w:smartTagPr");

    /** Elements around runs. */
    private static final Set<String> PAIRED =
            Set.of(
                    "w:hyperlink",
                    "w:ins",
                    "w:moveTo",
                    "w:smartTag",
                    "w:fldSimple",
                    "w:sdt",
                    "w:sdtContent",
                    "w:customXml",
                    "w:dir",
                    "w:bdo");

    /** Traces of proofing and layout; a paragraph written anew does without them. */
    private static final Set<String> TRACES = Set.of("w:proofErr", "w:lastRenderedPageBreak");

    /** How deep drawings with text may stand in one another. */
    private static final int DEEPEST = 40;

    private enum Role {
        PARAGRAPH,
        PAIR,
        OBJECT,
        OUTER
    }

    private static final class Frame {
        final Role role;
        final String name;
        final WordRuns runs = new WordRuns(new WordMarks());
        String style = "";
        String list = "";
        int depth;
        int outline = -1;

        Frame(Role role, String name) {
            this.role = role;
            this.name = name;
        }
    }

    private final String xml;
    private final XmlTokens tokens;
    private final WordStyles styles;
    private final Map<String, String> targets;
    private final Draft draft;
    private final List<RunParagraph> paragraphs = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final WordPath path;
    private final String label;
    private boolean tracked;
    private int nesting;

    /**
     * A part.
     *
     * @param xml its characters
     * @param targets addresses of links by relationship id
     * @param label what its paragraphs are under, empty for the body
     */
    WordPart(
            String xml,
            WordStyles styles,
            Map<String, String> targets,
            Draft draft,
            WordPath path,
            String label) {
        this.xml = xml;
        this.tokens = new XmlTokens(xml);
        this.styles = styles;
        this.targets = targets;
        this.draft = draft;
        this.path = path;
        this.label = label;
    }

    /** Whether it holds tracked changes. */
    boolean tracked() {
        return tracked;
    }

    List<RunParagraph> read() {
        for (XmlTokens.Type type = tokens.next(); type != XmlTokens.Type.DONE; ) {
            switch (type) {
                case START -> start();
                case EMPTY -> empty();
                case END -> end();
                default -> {}
            }
            type = tokens.next();
        }
        return paragraphs;
    }

    private Frame paragraph() {
        for (Frame frame : frames) {
            if (frame.role == Role.PARAGRAPH) {
                return frame;
            }
        }
        throw new XmlTokens.Malformed("a run stands outside a paragraph");
    }

    /** Whether runs are expected here: inside a paragraph and not inside a drawing of it. */
    private boolean inline() {
        Role role = frames.isEmpty() ? Role.OUTER : frames.getFirst().role;
        return role == Role.PARAGRAPH || role == Role.PAIR;
    }

    private void start() {
        String name = tokens.name();
        int from = tokens.from();
        tracked |= name.equals("w:ins") || name.equals("w:del") || name.equals("w:moveFrom");
        if (SKIPPED.contains(name)) {
            tokens.skip(from);
            if (inline() && !name.equals("w:sdtPr") && !name.equals("w:sdtEndPr")) {
                paragraph().runs.alone(Piece.Mark.other("", ""), from, tokens.to());
            }
        } else if (name.equals("w:p")) {
            frames.push(new Frame(Role.PARAGRAPH, name));
        } else if (name.equals("w:pPr") && inline()) {
            properties(from);
        } else if (name.equals("w:r") && inline()) {
            run(from);
        } else if (PAIRED.contains(name) && inline()) {
            pair(name, from);
        } else if (inline()) {
            tokens.skip(from);
            paragraph().runs.alone(Piece.Mark.other("", ""), from, tokens.to());
        } else {
            path.enter(name);
            frames.push(new Frame(Role.OUTER, name));
        }
    }

    private void pair(String name, int from) {
        frames.push(new Frame(Role.PAIR, name));
        String markup = xml.substring(from, tokens.to());
        WordRuns runs = paragraph().runs;
        if (name.equals("w:hyperlink")) {
            String anchor = tokens.attribute("w:anchor");
            String target = targets.getOrDefault(tokens.attribute("r:id"), "");
            String href = target.isEmpty() && !anchor.isEmpty() ? "#" + anchor : target;
            Map<String, String> attributes = href.isEmpty() ? Map.of() : Map.of("href", href);
            runs.open(new Piece.Mark(Code.LINK, attributes, markup, ""), from, tokens.to());
        } else if (name.equals("w:sdt")) {
            int content = xml.indexOf("<w:sdtContent", from);
            String whole = content < 0 ? markup : xml.substring(from, content);
            runs.open(Piece.Mark.other(whole, ""), from, tokens.to());
        } else {
            runs.open(Piece.Mark.other(markup, ""), from, tokens.to());
        }
    }

    private void empty() {
        String name = tokens.name();
        if (inline() && !TRACES.contains(name) && !name.equals("w:pPr") && !name.equals("w:r")) {
            paragraph().runs.alone(Piece.Mark.other("", ""), tokens.from(), tokens.to());
        }
    }

    private void end() {
        Frame frame = frames.poll();
        if (frame == null) {
            return;
        }
        switch (frame.role) {
            case PARAGRAPH -> finish(frame);
            case PAIR -> {
                String markup = xml.substring(tokens.from(), tokens.to());
                paragraph().runs.close(markup, tokens.from(), tokens.to());
            }
            case OUTER -> path.leave(frame.name);
            case OBJECT -> {}
        }
    }

    private void properties(int from) {
        tokens.skip(from);
        Frame frame = paragraph();
        XmlTokens inner = new XmlTokens(xml.substring(from, tokens.to()));
        for (XmlTokens.Type type = inner.next(); type != XmlTokens.Type.DONE; ) {
            if (type == XmlTokens.Type.START && inner.name().equals("w:pPrChange")) {
                inner.skip(inner.from());
                tracked = true;
            } else if (type == XmlTokens.Type.EMPTY || type == XmlTokens.Type.START) {
                String value = inner.attribute("w:val");
                switch (inner.name()) {
                    case "w:pStyle" -> frame.style = value;
                    case "w:outlineLvl" -> frame.outline = WordStyles.number(value, -1);
                    case "w:numId" -> frame.list = value.equals("0") ? "" : value;
                    case "w:ilvl" -> frame.depth = Math.min(8, WordStyles.number(value, 0));
                    default -> {}
                }
            }
            type = inner.next();
        }
    }

    /**
     * One thing in a run.
     *
     * @param words its characters, empty for a mark
     * @param mark what it is, {@link Piece#NONE} for words
     * @param from where it begins
     * @param to where it ends
     */
    private record Thing(String words, Piece.Mark mark, int from, int to) {}

    /** What a run holds, with the stretch of each thing. */
    private void run(int from) {
        String properties = "";
        List<Thing> things = new ArrayList<>();
        while (true) {
            XmlTokens.Type type = tokens.next();
            int at = tokens.from();
            String name = tokens.name();
            if (type == XmlTokens.Type.DONE || (type == XmlTokens.Type.END && name.equals("w:r"))) {
                break;
            }
            if (type == XmlTokens.Type.START && name.equals("w:rPr")) {
                tokens.skip(at);
                properties = xml.substring(at, tokens.to());
            } else if (type == XmlTokens.Type.START && name.equals("w:t")) {
                things.add(new Thing(characters(), Piece.NONE, at, at));
            } else if (type == XmlTokens.Type.EMPTY && name.equals("w:noBreakHyphen")) {
                things.add(new Thing("\u2011", Piece.NONE, at, at));
            } else if (type == XmlTokens.Type.START || type == XmlTokens.Type.EMPTY) {
                Piece.Mark mark = mark(name);
                if (type == XmlTokens.Type.START) {
                    object(name, at);
                }
                if (!TRACES.contains(name) && !name.equals("w:t") && !name.equals("w:rPr")) {
                    things.add(new Thing("", mark, at, tokens.to()));
                }
            }
        }
        emit(things, properties, from);
    }

    private String characters() {
        StringBuilder text = new StringBuilder();
        XmlTokens.Type type = tokens.next();
        while (type != XmlTokens.Type.END && type != XmlTokens.Type.DONE) {
            if (type == XmlTokens.Type.TEXT) {
                text.append(tokens.text());
            }
            type = tokens.next();
        }
        return text.toString();
    }

    /** A drawing, field or embedded thing: its text boxes are read as paragraphs of their own. */
    private void object(String name, int from) {
        if (!name.equals("w:drawing")
                && !name.equals("w:pict")
                && !name.startsWith("mc:")
                && !name.equals("w:object")) {
            tokens.skip(from);
            return;
        }
        if (++nesting > DEEPEST) {
            throw new XmlTokens.Malformed("drawings stand in drawings too deep");
        }
        Frame object = new Frame(Role.OBJECT, name);
        frames.push(object);
        while (frames.contains(object)) {
            switch (tokens.next()) {
                case START -> start();
                case EMPTY -> empty();
                case END -> end();
                case DONE -> frames.clear();
                default -> {}
            }
        }
        nesting--;
    }

    private static Piece.Mark mark(String name) {
        String kind =
                switch (name) {
                    case "w:br", "w:cr" -> Code.BREAK;
                    case "w:tab", "w:ptab" -> "tab";
                    case "w:footnoteReference", "w:endnoteReference" -> "note";
                    case "w:drawing", "w:pict", "w:object" -> "image";
                    default -> "other";
                };
        return new Piece.Mark(kind, Map.of(), "", "");
    }

    private void emit(List<Thing> things, String properties, int from) {
        int to = tokens.to();
        WordRuns runs = paragraph().runs;
        runs.cover(from, to);
        boolean single = things.size() == 1;
        for (Thing thing : things) {
            String kind = thing.mark().kind();
            if (kind.isEmpty()) {
                runs.words(thing.words(), properties, single ? from : -1, single ? to : -1);
            } else if (single) {
                runs.alone(new Piece.Mark(kind, Map.of(), "", ""), from, to);
            } else {
                Piece.Mark mark = new Piece.Mark(kind, Map.of(), "<w:r>" + properties, "</w:r>");
                runs.alone(mark, thing.from(), thing.to());
            }
        }
    }

    private void finish(Frame frame) {
        InlineBlock block = frame.runs.block();
        if (block == null) {
            path.outsideList();
            return;
        }
        int level = styles.heading(frame.style);
        level = level == 0 && frame.outline >= 0 && frame.outline < 9 ? frame.outline + 1 : level;
        Kind kind = level > 0 ? Kind.HEADING : styles.kind(frame.style);
        boolean item = !frame.list.isEmpty() || styles.list(frame.style);
        String where;
        if (!label.isEmpty()) {
            kind = Kind.LABEL;
            where = label;
        } else if (path.inTable()) {
            kind = Kind.CELL;
            where = path.table();
        } else if (kind == Kind.SENTENCE && item) {
            kind = Kind.ITEM;
            where = path.item(styles.ordered(frame.list), frame.depth);
            level = frame.depth + 1;
        } else {
            where = "";
        }
        if (kind != Kind.ITEM) {
            path.outsideList();
            level = kind == Kind.HEADING ? Math.min(6, level) : 0;
        }
        String id = draft.add(kind, level, where, "", block.content());
        paragraphs.add(new RunParagraph(new Blocks.Place(id, block, false), frame.runs.base()));
    }
}
