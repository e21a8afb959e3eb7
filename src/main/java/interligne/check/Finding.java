package interligne.check;

import interligne.article.Span;
import interligne.check.suite.Fixes;
import org.jspecify.annotations.Nullable;

/**
 * Something a check found in one segment.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is here
 * @param segment the id of the segment
 * @param concept the id of the glossary's concept it speaks of, or empty
 * @param message what is wrong, in one sentence with the words in question
 * @param source where in the source text, or null
 * @param target where in the target text, or null
 * @param fix a suggestion for the target span, or null when none is known; {@link Fixes#fixable}
 *     tells whether it is safe without a person
 */
public record Finding(
        Rule rule,
        Severity severity,
        String segment,
        String concept,
        String message,
        @Nullable Span source,
        @Nullable Span target,
        @Nullable String fix) {

    /** A finding that speaks of no concept. */
    public Finding(
            Rule rule,
            Severity severity,
            String segment,
            String message,
            @Nullable Span source,
            @Nullable Span target,
            @Nullable String fix) {
        this(rule, severity, segment, "", message, source, target, fix);
    }

    /** What a person accepts it by: the rule, with the concept if it speaks of one. */
    public String key() {
        return concept.isEmpty() ? rule.id() : rule.id() + ":" + concept;
    }
}
