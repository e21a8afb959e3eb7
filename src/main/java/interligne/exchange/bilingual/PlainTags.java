package interligne.exchange.bilingual;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Inline codes in formats that have none: a tag such as {@code <1>…</1>} or {@code <2/>} in the
 * source text is a code, since interligne writes them so; what only the target has is plain text.
 */
public final class PlainTags {

    private static final int HIGHEST = 999;

    private PlainTags() {}

    public static Content[] pair(String source, String target) {
        if (source.indexOf('<') < 0) {
            return new Content[] {Content.of(source), Content.of(target)};
        }
        List<Code> codes = new ArrayList<>();
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            int end = at + 1;
            while (end < source.length() && Character.isDigit(source.charAt(end))) {
                end++;
            }
            if (end == at + 1 || end - at > 4 || source.charAt(at + 1) == '0') {
                continue;
            }
            int id = Integer.parseInt(source.substring(at + 1, end));
            boolean alone = source.startsWith("/>", end);
            boolean paired =
                    source.startsWith(">", end) && source.indexOf("</" + id + ">", end) > 0;
            boolean known = codes.stream().anyMatch(code -> code.id() == id);
            if (id <= HIGHEST && !known && (alone || paired)) {
                codes.add(new Code(id, paired, "other", Map.of()));
            }
        }
        codes.sort(java.util.Comparator.comparingInt(Code::id));
        return new Content[] {new Content(source, codes), new Content(target, codes).with(target)};
    }
}
