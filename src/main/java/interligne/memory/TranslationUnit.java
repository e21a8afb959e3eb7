package interligne.memory;

import interligne.article.Content;

/**
 * A text and its translation, as a person or a tool once left them (TMX: {@code tu}).
 *
 * @param source the text with its codes
 * @param target its translation with its codes
 * @param person who translated or revised it last, or empty
 * @param seconds when, in seconds after 1970 UTC, or 0
 * @param origin the article or the file that it comes from
 * @param before the source text that stood before it in its article, or empty
 * @param after the source text that stood after it, or empty
 * @param trust how far people stand for it
 * @param uses how often it was used where it comes from, or 0 when that is not known
 */
public record TranslationUnit(
        Content source,
        Content target,
        String person,
        long seconds,
        String origin,
        String before,
        String after,
        Trust trust,
        int uses) {

    /** How far people stand for a unit; the later the further. */
    public enum Trust {
        /** It came from elsewhere. */
        IMPORTED,
        /** A translator stands for it. */
        TRANSLATED,
        /** A second person has revised it. */
        REVIEWED,
        /** It was released. */
        FINAL
    }

    /** A unit of a source that does not count uses. */
    public TranslationUnit(
            Content source,
            Content target,
            String person,
            long seconds,
            String origin,
            String before,
            String after,
            Trust trust) {
        this(source, target, person, seconds, origin, before, after, trust, 0);
    }

    /** A unit of which nothing but its texts is known. */
    public static TranslationUnit of(String source, String target, String origin) {
        return new TranslationUnit(
                Content.of(source), Content.of(target), "", 0, origin, "", "", Trust.IMPORTED);
    }

    /** Both neighbours as one number: 0 when none is known. */
    public static int context(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return 0;
        }
        int hash = 31 * before.strip().hashCode() + after.strip().hashCode();
        return hash == 0 ? 1 : hash;
    }
}
