package interligne.workflow.order;

/**
 * A text that is offered as the draft of a segment.
 *
 * @param text the text with the tags of its codes
 * @param origin where it comes from: {@code mt:<engine>}, {@code memory:<score>}
 */
public record Proposal(String text, String origin) {}
