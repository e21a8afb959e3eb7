package interligne.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The block of keys in front of a Markdown text, between two lines of {@code ---} or {@code +++}.
 *
 * @param values the values of simple top-level keys, keys in lower case
 * @param titleFrom where the words of the title begin in the document, 0 when there is none
 * @param titleTo where they end
 * @param end where the text begins
 */
record FrontMatter(Map<String, String> values, int titleFrom, int titleTo, int end) {

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, 0, 0);

    static FrontMatter of(String text) {
        String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
        int line = text.indexOf('\n');
        if (fence.isEmpty() || line < 0 || !text.substring(0, line).strip().equals(fence)) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        int titleFrom = 0;
        int titleTo = 0;
        for (int at = line + 1; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String content = text.substring(at, end).stripTrailing();
            if (content.equals(fence) || content.equals("...")) {
                return new FrontMatter(
                        values, titleFrom, titleTo, Math.min(end + 1, text.length()));
            }
            int colon = separator(content, fence);
            if (colon > 0) {
                String key = content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String raw = content.substring(colon + 1).strip();
                int quote = quoted(raw) ? 1 : 0;
                String value = raw.substring(quote, raw.length() - quote);
                values.putIfAbsent(key, value);
                if (key.equals("title") && titleTo == 0) {
                    titleFrom = at + content.indexOf(raw, colon) + quote;
                    titleTo = titleFrom + value.length();
                }
            }
            at = end + 1;
        }
        return NONE;
    }

    private static int separator(String line, String fence) {
        boolean top = !line.isEmpty() && Character.isLetter(line.charAt(0));
        return top ? line.indexOf(fence.equals("---") ? ':' : '=') : -1;
    }

    private static boolean quoted(String raw) {
        return raw.length() >= 2
                && (raw.charAt(0) == '"' || raw.charAt(0) == '\'')
                && raw.charAt(raw.length() - 1) == raw.charAt(0);
    }

    String title() {
        return values.getOrDefault("title", "");
    }

    /** Hands title, language, author and dates to the draft. */
    void facts(Draft draft) {
        draft.title(title());
        for (String key : new String[] {"lang", "language", "locale"}) {
            draft.language(values.getOrDefault(key, ""));
        }
        for (String key : new String[] {"author", "date", "description", "keywords"}) {
            draft.metadata(key, values.getOrDefault(key, ""));
        }
        draft.link("canonical", "", values.getOrDefault("canonical_url", ""));
    }
}
