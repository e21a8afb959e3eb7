package interligne.workflow.order;

import interligne.check.Finding;
import java.util.List;

/**
 * What became of proposals.
 *
 * @param drafts how many segments have a draft now
 * @param remembered how many of them cost nothing
 * @param findings what the checks found in these drafts
 * @param problems a sentence for each segment that stayed as it was
 * @param stopped why the work ended before its end; empty when it did not
 */
public record Drafted(
        int drafts, int remembered, List<Finding> findings, List<String> problems, String stopped) {

    /** Copies the lists. */
    public Drafted {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }
}
