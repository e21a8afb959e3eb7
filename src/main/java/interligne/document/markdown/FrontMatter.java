package interligne.document.markdown;

import interligne.document.Draft;
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
                boolean escaped = quote == 1 && raw.charAt(0) == '"';
                values.putIfAbsent(key, escaped ? unescape(value) : value);
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

    /** YAML 1.2, 5.7: the escapes of a value in double quotes that occur in titles. */
    private static String unescape(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                out.append(c);
                continue;
            }
            char escape = value.charAt(++i);
            switch (escape) {
                case '_' -> out.append('\u00a0');
                case 'n', 't', 'r' -> out.append(' ');
                case 'u', 'x' -> {
                    int digits = escape == 'u' ? 4 : 2;
                    String hex = value.substring(i + 1, Math.min(value.length(), i + 1 + digits));
                    if (hex.matches("[0-9A-Fa-f]{" + digits + "}")) {
                        out.append((char) Integer.parseInt(hex, 16));
                        i += digits;
                    }
                }
                default -> out.append(escape);
            }
        }
        return out.toString();
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
