package interligne.exchange.bilingual;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with foreign inline codes while it is read: words and codes in turn. Source and target
 * become {@link Content} together, so that one code has one number in both.
 */
public final class Inline {

    private enum Role {
        WORDS,
        OPEN,
        CLOSE,
        ALONE
    }

    private record Part(Role role, String text, int wanted, String kind, boolean paired) {}

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int length;

    /** How long it is so far, in UTF-16 units without tags. */
    public int length() {
        return length;
    }

    public void words(String text) {
        words.append(text);
        length += text.length();
    }

    /**
     * Line breaks with the blanks around them only lay out the file: inside they become one blank,
     * at either end they go.
     */
    public void unfold() {
        flush();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.role == Role.WORDS && part.text.indexOf('\n') >= 0) {
                String text = unfolded(part.text, i == 0, i == parts.size() - 1);
                parts.set(i, new Part(Role.WORDS, text, 0, "", false));
            }
        }
    }

    private static String unfolded(String text, boolean first, boolean last) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean fold = false;
            while (end < text.length() && isBlank(text.charAt(end))) {
                fold |= text.charAt(end) == '\n';
                end++;
            }
            boolean edge = (first && at == 0) || (last && end == text.length());
            out.append(fold ? edge ? "" : " " : text.substring(at, end));
            if (end < text.length()) {
                out.append(text.charAt(end++));
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /**
     * A code opens.
     *
     * @param key what pairs opening and closing, and source and target
     * @param id the foreign id: kept when it is a number from 1
     * @param kind as in {@link Code#kind()}
     */
    public void open(String key, String id, String kind) {
        add(new Part(Role.OPEN, key, number(id), kind, true));
    }

    /**
     * A code closes.
     *
     * @param paired whether it opens somewhere, maybe in an earlier segment
     */
    public void close(String key, String id, boolean paired) {
        add(new Part(Role.CLOSE, key, number(id), "", paired));
    }

    public void alone(String key, String id, String kind) {
        add(new Part(Role.ALONE, key, number(id), kind, false));
    }

    private void add(Part part) {
        flush();
        parts.add(part);
    }

    private void flush() {
        if (words.length() > 0) {
            parts.add(new Part(Role.WORDS, words.toString(), 0, "", false));
            words.setLength(0);
        }
    }

    private static int number(String id) {
        if (id.isEmpty() || id.length() > 6) {
            return 0;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(id);
    }

    /** Source and target as contents with common codes. */
    public static Content[] pair(Inline source, Inline target) {
        source.flush();
        target.flush();
        Map<String, Code> codes = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        source.number(codes, taken, source, target);
        target.number(codes, taken, source, target);
        List<Code> all = new ArrayList<>(codes.values());
        all.sort(java.util.Comparator.comparingInt(Code::id));
        return new Content[] {source.content(codes, all), target.content(codes, all)};
    }

    private void number(Map<String, Code> codes, Set<Integer> taken, Inline one, Inline other) {

        for (Part part : parts) {
            if (part.role == Role.WORDS || codes.containsKey(part.text)) {
                continue;
            }
            int id = part.wanted;
            if (id == 0 || taken.contains(id)) {
                id = 1;
                while (taken.contains(id) || one.says(id) || other.says(id)) {
                    id++;
                }
            }
            taken.add(id);

            String kind = part.kind.isEmpty() ? "other" : part.kind;
            codes.put(part.text, new Code(id, part.paired, kind, Map.of()));
        }
    }

    /** Whether the words hold what looks like a tag of that number. */
    private boolean says(int id) {
        for (Part part : parts) {
            if (part.role == Role.WORDS
                    && (part.text.contains("<" + id + ">")
                            || part.text.contains("<" + id + "/>")
                            || part.text.contains("</" + id + ">"))) {
                return true;
            }
        }
        return false;
    }

    private Content content(Map<String, Code> codes, List<Code> all) {
        StringBuilder out = new StringBuilder(length + parts.size() * 4);
        for (Part part : parts) {
            Code code = codes.get(part.text);
            if (part.role == Role.WORDS || code == null) {
                out.append(part.text);
            } else {
                boolean closes = part.role == Role.CLOSE && code.paired();
                out.append(closes ? code.closeTag() : code.openTag());
            }
        }
        return new Content(out.toString(), all).with(out.toString());
    }
}
