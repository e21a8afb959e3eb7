package interligne.workflow.order;

/**
 * An engine as {@code engine list} shows it.
 *
 * @param name what the user calls it
 * @param kind its kind and what that is
 * @param host where texts go; empty for a program on this machine
 * @param allowed whether texts may go there now
 * @param standard whether it is meant when none is named
 * @param problem what keeps it from working, or empty
 * @param remark what it works without, or empty
 */
public record EngineState(
        String name,
        String kind,
        String host,
        boolean allowed,
        boolean standard,
        String problem,
        String remark) {}
