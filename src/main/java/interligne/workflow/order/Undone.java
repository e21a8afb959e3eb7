package interligne.workflow.order;

import interligne.article.Event;
import java.util.List;

/**
 * What an undo did.
 *
 * @param steps the commands taken back, newest first
 * @param refused for each segment that was left as it is the sentence that says why
 */
public record Undone(List<Step> steps, List<String> refused) {

    /**
     * One command that was taken back.
     *
     * @param article the id of the article
     * @param events what it had changed there
     */
    public record Step(String article, List<Event> events) {

        /** Copies the list. */
        public Step {
            events = List.copyOf(events);
        }
    }

    /** Copies the lists. */
    public Undone {
        steps = List.copyOf(steps);
        refused = List.copyOf(refused);
    }
}
