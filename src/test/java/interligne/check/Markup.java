package interligne.check;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code <1>…</1>}, {@code <2/>} and {@code <1 href>…</1>} of a page as inline codes. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(\\d+)(/?)( [^>]*)?>");

    private Markup() {}

    static Content content(String text) {
        List<Code> codes = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean paired = tag.group(2).isEmpty();
            String address = tag.group(3);
            codes.add(
                    new Code(
                            Integer.parseInt(tag.group(1)),
                            paired,
                            address == null ? "bold" : Code.LINK,
                            address == null ? Map.of() : Map.of("href", address.strip())));
        }
        return new Content(TAG.matcher(text).replaceAll("<$1$2>"), codes);
    }
}
