package interligne.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An inline code: what a stretch of text is besides its words, such as bold, a link or a line
 * break.
 *
 * <p>In a {@link Content} it stands as a short tag, {@code <1>…</1>} when it is paired and {@code
 * <2/>} when it stands alone (XLIFF 2 calls them pc and ph).
 *
 * @param id its number, unique in its unit, at least 1
 * @param paired whether it opens and closes
 * @param kind what it is: {@code bold italic link code kept break image sub sup note other}
 * @param attributes what is needed to write it again, for example {@code href}; in fixed order
 */
public record Code(int id, boolean paired, String kind, Map<String, String> attributes) {

    /** Inline program text; what stands between its tags is not for translation. */
    public static final String CODE = "code";

    /** Words that the author keeps from translation, as HTML's {@code translate="no"} says. */
    public static final String KEPT = "kept";

    /** A link; {@code href} holds its address. */
    public static final String LINK = "link";

    /** A line break inside a paragraph. */
    public static final String BREAK = "break";

    /** Copies the attributes and refuses an id below 1. */
    public Code {
        if (id < 1) {
            throw new IllegalArgumentException("an inline code needs an id from 1, not " + id);
        }
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Whether what stands between its tags is not for translation. */
    public boolean closed() {
        return closed(kind);
    }

    /** The same of a kind. */
    public static boolean closed(String kind) {
        return kind.equals(CODE) || kind.equals(KEPT);
    }

    /** The tag that opens it, or the only one when it stands alone. */
    public String openTag() {
        return paired ? "<" + id + ">" : "<" + id + "/>";
    }

    /** The tag that closes it; empty when it stands alone. */
    public String closeTag() {
        return paired ? "</" + id + ">" : "";
    }
}
