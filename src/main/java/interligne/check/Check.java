package interligne.check;

/** One thing that is looked for in a translation. Stateless, so that threads may share it. */
public interface Check {

    /** The rule it stands for. */
    Rule rule();

    /** Whether it has anything to look for between these languages. */
    default boolean fits(Setting setting) {
        return true;
    }

    /** Looks at one pair and reports what it found, in the order of the target text. */
    void check(Bitext text, Findings found);
}
