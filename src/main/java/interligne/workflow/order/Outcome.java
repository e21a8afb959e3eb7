package interligne.workflow.order;

import interligne.article.Translation;
import java.util.List;

/**
 * What became of a command on segments.
 *
 * @param changed the translations that changed, as they are now
 * @param refused for each refused one the sentence that says why
 */
public record Outcome(List<Translation> changed, List<String> refused) {

    /** Copies the lists. */
    public Outcome {
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
    }
}
