package interligne.engine;

import java.util.List;
import java.util.Optional;

/** A machine translation service, ready for use. Threads may share it. */
public interface Engine {

    /** What makes its answers what they are: service, model, address; part of the cache's key. */
    String identity();

    /** The host that texts are sent to; empty for a program on this machine. */
    Optional<String> host();

    /** What it takes at once. */
    Limits limits();

    /** What is missing on this machine for it to work, as a sentence; looks, and sends nothing. */
    Optional<String> lacks();

    /** What it works without, as a sentence that says how to have it; empty when nothing is. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /** How it is told what must not change. */
    Marking marking();

    /**
     * Translates texts in one request.
     *
     * @return for each text of the batch, in its order, the translation with its marks; empty where
     *     the engine gave none that can be trusted
     */
    List<Optional<String>> translate(Batch batch);
}
