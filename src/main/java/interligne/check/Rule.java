package interligne.check;

/**
 * What a check stands for; the only place that describes it.
 *
 * @param id names what is wrong and never changes, for example {@code "number-scale"}
 * @param severity how grave, unless the workspace says otherwise
 * @param sentence what must hold, in one sentence
 * @param source who says so: a style guide with its clause, or a reason
 * @param example a pair that breaks the rule, and the same pair put right
 */
public record Rule(String id, Severity severity, String sentence, String source, Example example) {

    /**
     * A source text with a wrong and a right target; run as a test, printed by {@code explain}.
     *
     * @param from the language of the source text
     * @param to the language of the targets
     * @param text the source text
     * @param wrong a target that breaks the rule
     * @param right a target that keeps it
     */
    public record Example(String from, String to, String text, String wrong, String right) {}
}
