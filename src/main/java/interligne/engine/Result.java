package interligne.engine;

/**
 * What became of a passage: a translation, or the reason why there is none.
 *
 * @param id the id of the segment
 * @param text the translation with the tags of its codes, empty when there is none
 * @param problem why there is none, empty when there is one
 * @param remembered whether it came from the cache and cost nothing
 */
public record Result(String id, String text, String problem, boolean remembered) {

    /** Whether there is a translation. */
    public boolean good() {
        return problem.isEmpty();
    }
}
