package interligne.check;

import interligne.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something a check found in one segment.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is here
 * @param segment the id of the segment
 * @param message what is wrong, in one sentence with the words in question
 * @param source where in the source text, or null
 * @param target where in the target text, or null
 * @param fix what should stand in place of the target span, or null when no safe text is known
 */
public record Finding(
        Rule rule,
        Severity severity,
        String segment,
        String message,
        @Nullable Span source,
        @Nullable Span target,
        @Nullable String fix) {}
