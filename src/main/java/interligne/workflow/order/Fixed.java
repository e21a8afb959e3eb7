package interligne.workflow.order;

import java.util.List;

/**
 * What was put right, or would be.
 *
 * @param lines the changes as a diff of the edition files
 * @param segments how many segments changed
 * @param refused for each segment that a guard kept as it was the sentence that says why
 */
public record Fixed(List<String> lines, int segments, List<String> refused) {

    /** Copies the lists. */
    public Fixed {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }
}
