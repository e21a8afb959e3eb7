package interligne.document;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An element that has begun and not ended, and what holds inside it. */
final class OpenElement {

    final String tag;
    final String path;
    final String language;
    final boolean inline;
    final boolean related;

    /** What its words are besides words, or null. */
    Piece.@Nullable Mark mark;

    /** Whether its mark began in an earlier block, or has no tag of its own. */
    boolean reopened;

    /** Whether it is translated again inside what is not. */
    boolean allowed;

    OpenElement(String tag, String path, String language, boolean inline, boolean related) {
        this.tag = tag;
        this.path = path;
        this.language = language;
        this.inline = inline;
        this.related = related;
    }

    /** Whether it is kept from translation: HTML's attribute, or the class of older pages. */
    static boolean forbids(UnaryOperator<String> attribute) {
        return attribute.apply("translate").equalsIgnoreCase("no")
                || (" " + attribute.apply("class") + " ").contains(" notranslate ");
    }
}
