package interligne.article;

import java.time.Instant;

/**
 * One change of one segment, as the history keeps it: enough to tell it and to take it back.
 *
 * @param at when, to the millisecond
 * @param person who
 * @param action the command: {@code translate}, {@code approve} …
 * @param target the edition's language
 * @param before the whole translation before
 * @param source the source text of the segment at that time
 * @param to the state after, or {@link #GONE}
 * @param after the target after
 * @param origin where the target came from
 * @param batch the same for all changes of one command; rises with time
 * @param undoes the batch that this takes back, or empty
 * @param why the reason or the remark that was given with it, or empty
 */
public record Event(
        Instant at,
        String person,
        String action,
        String target,
        Translation before,
        String source,
        String to,
        String after,
        String origin,
        String batch,
        String undoes,
        String why) {

    /** In place of a state: the segment is no longer part of the article. */
    public static final String GONE = "gone";

    /** The command that takes another one back. */
    public static final String UNDO = "undo";

    /** The id of the segment. */
    public String segment() {
        return before.id();
    }

    /** In which role of ISO 17100 the person acted: translator, reviser or editor. */
    public String role() {
        return switch (action) {
            case "translate", "edit", "note", "keep", "restore", "draft" -> "translator";
            case "approve", "reject", "review" -> "reviser";
            default -> "editor";
        };
    }

    /** Whether a translation is as this event left it. */
    public boolean left(Translation now) {
        return now.state().label().equals(to) && now.target().equals(after);
    }

    /** Whether a translation is as this event found it, as after a command that was killed. */
    public boolean found(Translation now) {
        return now.state() == before.state() && now.target().equals(before.target());
    }
}
