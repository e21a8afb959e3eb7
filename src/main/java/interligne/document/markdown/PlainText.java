package interligne.document.markdown;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.document.Draft;
import interligne.document.Encodings;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.Trouble;
import java.util.ArrayList;
import java.util.List;

/** Plain text: blocks stand between blank lines; line breaks inside a block stay in its text. */
public final class PlainText implements RoundTripFormat {

    /**
     * A block of the text.
     *
     * @param text with line feeds only
     * @param from its first character in the document
     * @param to the character after its last
     */
    record Block(String text, int from, int to) {}

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Article read(Source source) {
        Draft draft = new Draft();
        String text = Encodings.decode(source, "").text();
        if (binary(text)) {
            throw Trouble.binary(source);
        }
        for (Block block : blocks(text)) {
            draft.add(Kind.SENTENCE, 0, "", "", Content.of(block.text()));
        }
        draft.refuseEmpty(source, "white space only");
        return draft.article(source, mediaType());
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Encodings.Decoded decoded = Encodings.decode(original, "");
        String text = decoded.text();
        boolean windows = text.contains("\r\n");
        Patches patches = new Patches(text);
        List<Block> blocks = blocks(text);
        Draft draft = new Draft();
        for (Block block : blocks) {
            String id = draft.add(Kind.SENTENCE, 0, "", "", Content.of(block.text()));
            if (rewriting.changes(id)) {
                String words = rewriting.text(id);
                String lines = windows ? words.replace("\n", "\r\n") : words;
                patches.replace(block.from(), block.to(), lines);
            }
        }
        rewriting.refuseOther(draft.units());
        return Encodings.encode(patches.apply(), decoded, original, false);
    }

    /**
     * Whether control characters are so many that this was never a text: more than one in fifty.
     */
    private static boolean binary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u0085';
            controls += (Character.isISOControl(c) && !usual) || c == '\ufffd' ? 1 : 0;
        }
        return controls > 4 && controls > text.length() / 50;
    }

    /** The blocks with their places; controls other than tab and line end are dropped. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = text.substring(at, end);
            if (clean(line).isBlank()) {
                add(blocks, text, from, to);
                from = -1;
            } else {
                from = from < 0 ? at : from;
                to = end;
            }
            boolean windows = text.startsWith("\r\n", end);
            at = end + (windows ? 2 : 1);
        }
        add(blocks, text, from, to);
        return blocks;
    }

    private static void add(List<Block> blocks, String text, int from, int to) {
        if (from < 0) {
            return;
        }
        int first = from;
        int last = to;
        while (first < last && blank(text.charAt(first))) {
            first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
            last--;
        }
        blocks.add(new Block(clean(text.substring(first, last)), first, last));
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\ufeff';
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += text.startsWith("\n", i + 1) ? 1 : 0;
            } else if (c == '\n' || c == '\t' || (c >= ' ' && c != '\u007f' && c != '\ufeff')) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
