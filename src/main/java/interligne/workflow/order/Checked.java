package interligne.workflow.order;

import java.util.List;

/**
 * How a check ended.
 *
 * @param failed whether an open finding is at least as grave as asked
 * @param troubles what could not be read, a sentence each; the rest was checked
 * @param defects rules that failed by a fault of the program, a sentence each; the others ran
 */
public record Checked(boolean failed, List<String> troubles, List<String> defects) {

    /** Copies the lists. */
    public Checked {
        troubles = List.copyOf(troubles);
        defects = List.copyOf(defects);
    }
}
