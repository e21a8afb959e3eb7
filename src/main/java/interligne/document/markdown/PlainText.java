package interligne.document.markdown;

import interligne.article.Article;
import interligne.article.Content;
import interligne.document.Draft;
import interligne.document.Encodings;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.Trouble;

/**
 * Plain text: blocks stand between blank lines, and behind the bullets of lists; line breaks inside
 * a block stay in its text.
 */
public final class PlainText implements RoundTripFormat {

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
        for (TextBlocks.Block block : TextBlocks.of(text)) {
            draft.add(block.kind(), 0, block.path(), "", Content.of(block.text()));
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
        Draft draft = new Draft();
        for (TextBlocks.Block block : TextBlocks.of(text)) {
            String id = draft.add(block.kind(), 0, block.path(), "", Content.of(block.text()));
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
}
