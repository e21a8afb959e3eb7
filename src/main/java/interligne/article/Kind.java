package interligne.article;

import java.util.Locale;
import java.util.Optional;

/** What a unit or segment is in its article. */
public enum Kind {
    /** The title of the article. */
    TITLE,
    /** A heading inside the article. */
    HEADING,
    /** Running text: a paragraph as a unit, a sentence of it as a segment. */
    SENTENCE,
    /** An item of a list. */
    ITEM,
    /** The title of another article that this one refers to. */
    LINK,
    /** A few words that stand for themselves: "To read", a button, a date line. */
    LABEL,
    /** The text under a picture or over a table. */
    CAPTION,
    /** A passage quoted from elsewhere. */
    QUOTE,
    /** A cell of a table. */
    CELL,
    /** Program text, never translated. */
    CODE;

    /** The word for it in files and on screen, for example {@code "heading"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word, if there is one. */
    public static Optional<Kind> of(String label) {
        for (Kind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
