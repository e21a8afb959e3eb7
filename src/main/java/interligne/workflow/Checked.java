package interligne.workflow;

/**
 * A check in numbers.
 *
 * @param segments segments looked at
 * @param error open findings of that severity
 * @param warning open findings of that severity
 * @param note open findings of that severity
 * @param accepted findings that a person accepted
 * @param failed whether an open finding is at least as grave as asked
 */
public record Checked(
        int segments, int error, int warning, int note, int accepted, boolean failed) {}
