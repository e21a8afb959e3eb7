package interligne.workflow.order;

/**
 * Who does what.
 *
 * @param person the person at work
 * @param action the command, for the history: {@code translate}, {@code approve} …
 */
public record Deed(String person, String action) {}
