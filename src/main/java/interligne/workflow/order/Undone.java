package interligne.workflow.order;

import interligne.article.Event;
import java.util.List;

/**
 * What an undo did.
 *
 * @param steps the commands taken back, newest first, each as its events
 * @param refused for each segment that was left as it is the sentence that says why
 * @param more whether the person has earlier commands that could be taken back
 */
public record Undone(List<List<Event>> steps, List<String> refused, boolean more) {

    /** Copies the lists. */
    public Undone {
        steps = steps.stream().map(List::copyOf).toList();
        refused = List.copyOf(refused);
    }
}
