package interligne.check;

import interligne.article.Span;
import interligne.glossary.TermFault;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of one run report, one after the other; it gives each finding the rule and the
 * severity of the check whose turn it is.
 */
public final class Findings {

    private Rule rule;
    private Severity severity;
    private final List<Finding> found;

    private Findings(Rule rule, Severity severity, List<Finding> found) {
        this.rule = rule;
        this.severity = severity;
        this.found = found;
    }

    /** Findings of a rule at its own severity, to be listed. */
    static Findings of(Rule rule) {
        return new Findings(rule, rule.severity(), new ArrayList<>());
    }

    /** Findings that go to a list; it is the turn of that rule first. */
    public static Findings into(Rule first, List<Finding> found) {
        return new Findings(first, first.severity(), found);
    }

    /** From now on it is the turn of that rule. */
    public void turn(Rule next, Severity grave) {
        rule = next;
        severity = grave;
    }

    /**
     * Reports a finding.
     *
     * @param source where in the source text, or null
     * @param target where in the target text, or null
     * @param message one sentence with the words in question
     * @param fix what should stand in place of the target span, when that is known
     */
    public void add(
            Bitext text,
            @Nullable Span source,
            @Nullable Span target,
            String message,
            @Nullable String fix) {
        add(severity, text, source, target, message, fix);
    }

    /** Reports the tokens of the target from the first to the one before the end. */
    public void addTarget(Bitext text, int first, int end, String message, @Nullable String fix) {
        Wording target = text.target();
        add(text, null, new Span(target.start(first), target.end(end - 1)), message, fix);
    }

    /** Reports a finding that is less grave than the rule says. */
    public void addMild(
            Severity atMost,
            Bitext text,
            @Nullable Span source,
            @Nullable Span target,
            String message,
            @Nullable String fix) {
        add(severity.atLeast(atMost) ? atMost : severity, text, source, target, message, fix);
    }

    /** Reports what the glossary does not allow, at most as grave as that. */
    public void addTerm(Severity atMost, Bitext text, TermFault fault, String message) {
        Severity grave = severity.atLeast(atMost) ? atMost : severity;
        found.add(
                new Finding(
                        rule,
                        grave,
                        text.pair().segment(),
                        fault.concept().id(),
                        message,
                        fault.source(),
                        fault.target(),
                        fault.fix()));
    }

    private void add(
            Severity grave,
            Bitext text,
            @Nullable Span source,
            @Nullable Span target,
            String message,
            @Nullable String fix) {
        String segment = text.pair().segment();
        found.add(new Finding(rule, grave, segment, message, source, target, fix));
    }

    /** What was found so far. */
    public List<Finding> list() {
        return found;
    }
}
