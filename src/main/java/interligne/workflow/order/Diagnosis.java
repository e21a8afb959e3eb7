package interligne.workflow.order;

/**
 * One thing that was looked at.
 *
 * @param well whether it is as it should be
 * @param text what was found, with a remedy when it is not well
 */
public record Diagnosis(boolean well, String text) {}
