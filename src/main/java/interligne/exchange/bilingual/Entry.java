package interligne.exchange.bilingual;

import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.State;
import interligne.article.UserError;
import interligne.language.Languages;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pair as a bilingual file states it.
 *
 * @param article what the file calls the document that the pair is from, or empty
 * @param id what the file calls the pair; for segments of an XLIFF 2 unit {@code "unit/segment"}
 * @param line the line of the target, or of the pair when it has none, from 1
 * @param from the BCP 47 tag of the source language, or empty when nobody says it
 * @param to the BCP 47 tag of the target language, or empty when nobody says it
 * @param kind what the segment is, as far as the file says
 * @param source the source text with its codes
 * @param target the target text with its codes; empty when it is missing
 * @param state how far it has come
 * @param origin where the target came from, or empty
 * @param flags kept as it is, stale
 * @param note a remark for people, or empty
 * @param at when the target was last changed where the file was made, or null when it does not say
 * @param by who changed it last, or made it; empty when the file does not say it
 * @param occurrence where it stood and how often it was used, as far as the file says
 */
public record Entry(
        String article,
        String id,
        int line,
        String from,
        String to,
        Kind kind,
        Content source,
        Content target,
        State state,
        String origin,
        Set<Flag> flags,
        String note,
        @Nullable Instant at,
        String by,
        Occurrence occurrence) {

    /**
     * Where the pair stood in the text that it comes from.
     *
     * @param before the source text before it, or empty
     * @param after the source text after it, or empty
     * @param uses how often it was used, or 0 when that is not known
     */
    public record Occurrence(String before, String after, int uses) {

        /** Nothing is known of it. */
        public static final Occurrence UNKNOWN = new Occurrence("", "", 0);
    }

    /**
     * The source language: as the file says it, else the one that is asked for, else the usual one.
     *
     * @param file the name of the file, for messages
     * @param asked a tag, or empty
     * @throws UserError when nobody says the target language
     */
    public String sourceIn(String file, String asked) {
        if (to.isEmpty()) {
            throw new UserError(
                    file
                            + ":"
                            + line
                            + ": the file does not say its target language: name it with --to.");
        }
        return !from.isEmpty() ? from : asked.isEmpty() ? Languages.counterpart(to) : asked;
    }

    /** Copies the flags. */
    public Entry {
        flags = Set.copyOf(flags);
    }

    /** Whether there is no target. */
    public boolean missing() {
        return target.text().isBlank() && !source.text().isBlank();
    }

    /** Whether someone stands for the target and its source has not changed since. */
    public boolean done() {
        return state.done() && !flags.contains(Flag.STALE);
    }

    /** The name of the segment inside its unit or document: what follows the last slash. */
    public String segment() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
