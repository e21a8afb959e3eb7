package interligne.document;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Unit;
import interligne.article.UserError;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the words of an edition where the words of the article stood in its own document.
 *
 * <p>The document is read again; its units are those of the article, by id. A unit whose text stays
 * the same is not touched at all.
 */
public final class Rewriting {

    /** How a format writes words and the white space around them. */
    public interface Words {

        /** Words in the style of the code that they stand in, empty for the style of the block. */
        String write(String words, String style);
    }

    private final Composition composition;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> asides = new HashMap<>();
    private final Edition edition;
    private final Article article;

    public Rewriting(Article article, Edition edition, Incomplete incomplete) {
        this.article = article;
        this.edition = edition;
        this.composition = new Composition(article, edition, incomplete);
        composition.refuseIncomplete();
        article.units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** The language that the document is in from now on. */
    public String language() {
        return edition.target();
    }

    /** The language that the article was in. */
    public String source() {
        return article.language();
    }

    /** Whether language marks of the document have to change. */
    public boolean changesLanguage() {
        return !edition.target().equals(article.language());
    }

    /**
     * Refuses a document that is not the one the article was made from.
     *
     * @param read the units of the document as it is read now
     */
    public void refuseOther(List<Unit> read) {
        boolean same = read.size() == article.units().size();
        for (int i = 0; same && i < read.size(); i++) {
            String now = composed(read.get(i).content().text());
            same = now.equals(composed(article.units().get(i).content().text()));
        }
        if (!same) {
            throw new UserError(
                    "The kept original of "
                            + article.id()
                            + " does not match the article any more: ingest it again, then export,"
                            + " or export as html, markdown or text.");
        }
    }

    /** Below U+0300 nothing composes: the usual case, told without asking the tables of Unicode. */
    private static String composed(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x300) {
            at++;
        }
        return at == text.length() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The new text of a unit, with tags; equal to the old one when nothing changes. */
    public String text(String id) {
        Unit unit = units.get(id);
        if (unit == null) {
            return "";
        }
        String old = unit.content().text();
        if (unit.kind() == Kind.CODE) {
            return old;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Segment segment : unit.segments()) {
            text.append(old, done, segment.span().start());
            text.append(composition.words(segment));
            done = segment.span().end();
        }
        return text.append(old.substring(done)).toString();
    }

    /** Whether a unit gets other words. */
    public boolean changes(String id) {
        Unit unit = units.get(id);
        return unit != null && !unit.content().text().equals(text(id));
    }

    /** The new words of a text that equals a unit, or of a text that holds one; else the text. */
    public String elsewhere(String text) {
        Unit best = null;
        for (Unit unit : article.units()) {
            String words = unit.content().plain();
            boolean longer = best == null || best.content().plain().length() < words.length();
            if (longer && says(unit, text)) {
                best = unit;
            }
        }
        if (best == null) {
            return text;
        }
        String words = best.content().with(text(best.id())).plain();
        return text.replace(best.content().plain(), words);
    }

    /**
     * Whether a unit says what a title says: it is the title of the page, or most of this one. A
     * link "Home" says nothing of "Home prices rise".
     */
    public static boolean says(Unit unit, String title) {
        String words = unit.content().plain();
        boolean titled = unit.kind() == Kind.TITLE || unit.kind() == Kind.HEADING;
        return words.length() > 2
                && title.contains(words)
                && (titled || words.length() * 2 > title.length());
    }

    /** The new words of a text beside the running text: those of the unit that says the same. */
    public String aside(String text) {
        if (asides.isEmpty()) {
            for (Unit unit : article.units()) {
                asides.putIfAbsent(composed(unit.content().plain()), unit);
            }
        }
        Unit unit = asides.get(composed(text));
        if (unit == null || !changes(unit.id())) {
            return text;
        }
        return unit.content().with(text(unit.id())).plain();
    }

    /** Writes a block anew: marks in their own markup, words by the format. */
    public String block(Blocks.Place place, Patches patches, Words words) {
        InlineBlock block = place.block();
        StringBuilder out = new StringBuilder();
        block.lead().forEach(item -> out.append(item(item, patches, words)));
        Content content = new Content(text(place.unit()), block.content().codes());
        Deque<Code> open = new ArrayDeque<>();
        int done = 0;
        for (Content.Tag tag : content.tags()) {
            if (done < tag.span().start()) {
                String run = content.text().substring(done, tag.span().start());
                out.append(words.write(run, style(open, block)));
            }
            done = tag.span().end();
            tag(tag, open, block, patches, words, out);
        }
        if (done < content.text().length()) {
            out.append(words.write(content.text().substring(done), style(open, block)));
        }
        while (!open.isEmpty()) {
            out.append(mark(open.pop(), block).closing());
        }
        block.tail().forEach(item -> out.append(item(item, patches, words)));
        return out.toString();
    }

    private static void tag(
            Content.Tag tag,
            Deque<Code> open,
            InlineBlock block,
            Patches patches,
            Words words,
            StringBuilder out) {
        Code code = tag.code();
        switch (tag.role()) {
            case OPEN -> {
                open.push(code);
                InlineBlock.Item item = block.items().get(code.id());
                out.append(item == null ? "" : opening(item, patches));
            }
            case CLOSE -> {
                while (open.contains(code)) {
                    out.append(mark(open.pop(), block).closing());
                }
            }
            case ALONE -> {
                InlineBlock.Item item = block.items().get(code.id());
                out.append(item == null ? "" : item(item, patches, words));
            }
        }
    }

    private static String opening(InlineBlock.Item item, Patches patches) {
        return patches.markup(item.mark().opening(), item.from(), item.to());
    }

    private static Piece.Mark mark(Code code, InlineBlock block) {
        InlineBlock.Item item = block.items().get(code.id());
        return item == null ? Piece.NONE : item.mark();
    }

    private static String style(Deque<Code> open, InlineBlock block) {
        for (Code code : open) {
            String style = mark(code, block).style();
            if (!style.isEmpty()) {
                return style;
            }
        }
        return "";
    }

    private static String item(InlineBlock.Item item, Patches patches, Words words) {
        return switch (item.type()) {
            case OPEN -> opening(item, patches);
            case CLOSE -> item.mark().closing();
            case WORDS ->
                    item.from() < 0 ? words.write(" ", "") : patches.quote(item.from(), item.to());
            case ALONE ->
                    item.mark().opening()
                            + (item.from() < 0 ? "" : patches.quote(item.from(), item.to()))
                            + item.mark().closing();
        };
    }
}
