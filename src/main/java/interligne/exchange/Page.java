package interligne.exchange;

import interligne.article.Span;
import interligne.language.English;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Pieces of the HTML pages that formats write. */
public final class Page {

    /** The language of the words that the program itself writes. */
    public static final String LANGUAGE = new English().tag();

    private Page() {}

    /** A style sheet that lies beside the classes. */
    public static String style(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of our own or of a file, safe and on one line. */
    public static String text(String text) {
        return Xml.text(Screen.line(text));
    }

    /**
     * A text with the words under the span marked and every invisible character shown by a box that
     * gives its code point.
     */
    public static String marked(String text, @Nullable Span span) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            if (span != null && i == span.start() && span.length() > 0) {
                out.append("<mark>");
            }
            char c = text.charAt(i);
            if (Json.invisible(c)) {
                String point = Screen.visible(String.valueOf(c));
                out.append("<i title=\"").append(point).append("\">");
                out.append(Character.isSpaceChar(c) ? "\u00a0" : "·").append("</i>");
            } else if (Character.isSurrogate(c)) {
                out.append(c);
            } else {
                out.append(Xml.text(String.valueOf(c)));
            }
            if (span != null && i == span.end() - 1 && span.length() > 0) {
                out.append("</mark>");
            }
        }
        return out.toString();
    }
}
