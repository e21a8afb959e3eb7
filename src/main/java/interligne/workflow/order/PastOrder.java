package interligne.workflow.order;

import interligne.article.Event;
import java.time.Instant;
import java.util.List;

/**
 * Which events of an article are asked for.
 *
 * @param segments only of these segments, or of all when empty
 * @param by only of this person, or of all when empty
 * @param target only of the edition in this language, or of all when empty
 * @param since only from this moment on
 */
public record PastOrder(List<String> segments, String by, String target, Instant since) {

    /** Copies the list. */
    public PastOrder {
        segments = List.copyOf(segments);
    }

    public boolean asksFor(Event event) {
        return (segments.isEmpty() || segments.contains(event.segment()))
                && (by.isEmpty() || by.equals(event.person()))
                && (target.isEmpty() || target.equals(event.target()))
                && !event.at().isBefore(since);
    }
}
