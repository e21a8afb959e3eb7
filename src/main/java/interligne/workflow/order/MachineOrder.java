package interligne.workflow.order;

/**
 * What machine translation is asked to do.
 *
 * @param engine the engine's name, or empty for the one that is meant when none is named
 * @param most the most characters to send
 * @param offline whether nothing may leave this machine
 */
public record MachineOrder(String engine, int most, boolean offline) {}
