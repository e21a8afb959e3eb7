package interligne.check;

import java.util.List;

/** One thing that is looked for in a translation. Stateless, so that threads may share it. */
public interface Check {

    /** The rule it stands for. */
    Rule rule();

    /**
     * Looks at one pair.
     *
     * @return what it found, in the order of the target text
     */
    List<Finding> check(Pair pair);
}
