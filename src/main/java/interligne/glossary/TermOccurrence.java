package interligne.glossary;

import interligne.article.Span;
import java.util.List;

/**
 * A place in a text where a term stands, with every concept that it may name there.
 *
 * @param span where, without an elided article or a possessive ending
 * @param words how many words
 * @param readings the concepts and terms that are written so, the most likely first; never empty
 */
public record TermOccurrence(Span span, int words, List<Reading> readings) {

    /**
     * One of the things that the words may mean.
     *
     * @param concept the concept they may name
     * @param term the glossary's term that matched
     */
    public record Reading(Concept concept, Term term) {}

    /** Copies the list. */
    public TermOccurrence {
        readings = List.copyOf(readings);
    }

    /** The most likely reading as a match in that text. */
    public TermMatch match(String text) {
        Reading first = readings.get(0);
        return new TermMatch(first.concept(), first.term(), span, span.in(text));
    }

    /** Whether it may name that concept, by an allowed term. */
    public boolean allowedFor(Concept concept) {
        for (Reading reading : readings) {
            if (reading.term().status().allowed() && reading.concept().id().equals(concept.id())) {
                return true;
            }
        }
        return false;
    }
}
