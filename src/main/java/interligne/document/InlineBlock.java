package interligne.document;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished block.
 *
 * <p>Codes that embrace the whole block are listed although their tags are not in the text; marks
 * and white space at either end are not in the text at all. Ids are given so that no tag equals
 * something that the text says.
 *
 * @param content its text and codes
 * @param items what each code id stands for in the original
 * @param lead what stands in front of the text
 * @param tail what stands after it
 * @param from where the block begins in the original part; negative when that is not known
 * @param to where it ends there
 */
public record InlineBlock(
        Content content,
        Map<Integer, Item> items,
        List<Item> lead,
        List<Item> tail,
        int from,
        int to) {

    /**
     * A mark and its stretch of the original.
     *
     * @param type which end it is
     * @param mark what it is
     * @param from where it begins
     * @param to where it ends
     */
    record Item(Piece.Type type, Piece.Mark mark, int from, int to) {

        static Item of(Piece piece) {
            return new Item(piece.type, piece.mark, piece.from, piece.to);
        }
    }

    /** Whether all of it is one link. */
    boolean isLink() {
        for (Code code : content.codes()) {
            if (code.kind().equals(Code.LINK) && !content.text().contains(code.openTag())) {
                return true;
            }
        }
        return false;
    }

    static InlineBlock of(List<Piece> all) {
        int first = 0;
        int last = all.size() - 1;
        List<Item> lead = new ArrayList<>();
        List<Item> tail = new ArrayList<>();
        List<Piece> embracing = new ArrayList<>();
        boolean words = all.stream().anyMatch(piece -> !piece.idle() && piece.visible());
        for (boolean more = words; more; ) {
            int before = first - last;
            while (first < last && all.get(first).idle()) {
                lead.add(Item.of(all.get(first++)));
            }
            while (last > first && all.get(last).idle()) {
                tail.add(0, Item.of(all.get(last--)));
            }
            Piece head = all.get(first);
            if (first < last && head.partner == all.get(last) && !Code.closed(head.mark.kind())) {
                embracing.add(head);
                lead.add(Item.of(head));
                tail.add(0, Item.of(all.get(last)));
                first++;
                last--;
            }
            more = before != first - last;
        }
        List<Piece> kept = all.subList(first, last + 1);
        if (trimEnd(kept) && !tail.isEmpty()) {
            tail.add(0, new Item(Piece.Type.WORDS, Piece.NONE, -1, -1));
        }
        int from = -1;
        int to = -1;
        for (Piece piece : all) {
            from = from < 0 ? piece.from : from;
            to = piece.from < 0 ? to : piece.to;
        }
        return new Numbering(all).block(kept, embracing, lead, tail, from, to);
    }

    /** Drops white space at the end; true when there was some. */
    private static boolean trimEnd(List<Piece> kept) {
        boolean trimmed = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Piece piece = kept.get(i);
            if (piece.type == Piece.Type.WORDS) {
                int end = piece.words.length();
                while (end > 0 && InlineText.isSpace(piece.words.charAt(end - 1))) {
                    end--;
                }
                trimmed |= end < piece.words.length();
                piece.words.setLength(end);
                if (end > 0) {
                    return trimmed;
                }
            } else if (piece.type == Piece.Type.ALONE) {
                return trimmed;
            }
        }
        return trimmed;
    }

    /** Gives the codes their numbers. */
    private static final class Numbering {
        private final Set<String> literal = new HashSet<>();
        private final List<Code> codes = new ArrayList<>();
        private final Map<Integer, Item> items = new HashMap<>();
        private int next;

        Numbering(List<Piece> pieces) {
            pieces.forEach(piece -> literalTags(piece.words.toString()));
        }

        InlineBlock block(
                List<Piece> kept,
                List<Piece> embracing,
                List<Item> lead,
                List<Item> tail,
                int from,
                int to) {
            for (Piece piece : embracing) {
                if (!piece.mark.isOther()) {
                    add(piece, true);
                }
            }
            StringBuilder text = new StringBuilder();
            Map<Piece, Code> closing = new HashMap<>();
            for (Piece piece : kept) {
                switch (piece.type) {
                    case WORDS -> text.append(piece.words);
                    case CLOSE -> {
                        Code code = closing.get(piece);
                        text.append(code == null ? "" : code.closeTag());
                    }
                    case OPEN -> {
                        Code code = add(piece, true);
                        text.append(code.openTag());
                        if (piece.partner != null) {
                            closing.put(piece.partner, code);
                        }
                    }
                    case ALONE -> text.append(add(piece, false).openTag());
                }
            }
            Content content = new Content(text.toString(), codes);
            return new InlineBlock(content, items, lead, tail, from, to);
        }

        private Code add(Piece piece, boolean paired) {
            do {
                next++;
            } while (literal.contains(String.valueOf(next)));
            Code code = new Code(next, paired, piece.mark.kind(), piece.mark.attributes());
            codes.add(code);
            items.put(next, Item.of(piece));
            return code;
        }

        /** The numbers that the words themselves write like a tag: 3 for {@code "</3>"}. */
        private void literalTags(String words) {
            for (int at = words.indexOf('<'); at >= 0; at = words.indexOf('<', at + 1)) {
                int from = words.startsWith("</", at) ? at + 2 : at + 1;
                int end = from;
                while (end < words.length() && Character.isDigit(words.charAt(end))) {
                    end++;
                }
                if (end > from) {
                    literal.add(words.substring(from, end));
                }
            }
        }
    }
}
