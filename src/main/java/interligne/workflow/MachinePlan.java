package interligne.workflow;

import interligne.engine.Machine;
import interligne.engine.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What drafting an edition by an engine would do: how much is sent where, and what is free. */
public final class MachinePlan {

    /** Segments of one language, and what their machine would do. */
    record Part(Machine machine, Machine.Plan plan) {}

    private final String engine;
    private final String host;
    private final boolean allowed;
    private final List<Part> parts;

    MachinePlan(String engine, String host, boolean allowed, List<Part> parts) {
        this.engine = engine;
        this.host = host;
        this.allowed = allowed;
        this.parts = List.copyOf(parts);
    }

    /** The name of the engine. */
    public String engine() {
        return engine;
    }

    /** The host that texts would be sent to; empty for a program on this machine. */
    public String host() {
        return host;
    }

    /** Whether somebody has to agree first. */
    public boolean asks() {
        return !allowed && segments() > 0;
    }

    /** How many segments would be sent. */
    public int segments() {
        return parts.stream().mapToInt(each -> each.plan().sending().size()).sum();
    }

    /** How many characters would be sent. */
    public int characters() {
        return parts.stream().mapToInt(each -> each.plan().characters()).sum();
    }

    /** How many segments are known from earlier runs and cost nothing. */
    public int remembered() {
        return parts.stream().mapToInt(each -> each.plan().remembered().size()).sum();
    }

    /** How many segments are left out because of the limit on characters. */
    public int left() {
        return parts.stream().mapToInt(each -> each.plan().left()).sum();
    }

    /** Carries it out; answers why the engine was left before the end, or an empty text. */
    String run(Consumer<Result> sink) {
        List<String> stopped = new ArrayList<>();
        for (Part part : parts) {
            stopped.add(part.machine().run(part.plan(), sink));
        }
        return stopped.stream().filter(each -> !each.isEmpty()).findFirst().orElse("");
    }
}
