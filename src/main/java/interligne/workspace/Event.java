package interligne.workspace;

import java.time.Instant;

/**
 * One change of one segment, as the history keeps it.
 *
 * @param at when
 * @param person who
 * @param action the command: {@code translate}, {@code approve} …
 * @param target the edition's language
 * @param segment the segment
 * @param from the state before
 * @param to the state after
 * @param source the source text at that time
 * @param before the target before
 * @param after the target after
 * @param origin where the target came from
 * @param batch the same for all changes of one command
 */
public record Event(
        Instant at,
        String person,
        String action,
        String target,
        String segment,
        String from,
        String to,
        String source,
        String before,
        String after,
        String origin,
        String batch) {

    /** The line of the history file, without the line feed. */
    String line() {
        return Json.line(
                json -> {
                    json.writeStringProperty("at", at.toString());
                    json.writeStringProperty("person", person);
                    json.writeStringProperty("action", action);
                    json.writeStringProperty("target", target);
                    json.writeStringProperty("segment", segment);
                    json.writeStringProperty("from", from);
                    json.writeStringProperty("to", to);
                    json.writeStringProperty("source", source);
                    json.writeStringProperty("before", before);
                    json.writeStringProperty("after", after);
                    json.writeStringProperty("origin", origin);
                    json.writeStringProperty("batch", batch);
                });
    }
}
