package interligne.check;

import interligne.article.Span;
import interligne.glossary.Concept;
import interligne.glossary.TermMatch;
import interligne.glossary.TermOccurrence;
import interligne.glossary.TermStatus;

/** A word that the glossary forbids for what the source says. */
final class ForbiddenTermUsedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "forbidden-term-used",
                    Severity.ERROR,
                    "A term that the glossary forbids is not used.",
                    "The glossary, column forbidden.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The competition is fierce.",
                            "La compétition est rude.",
                            "La concurrence est rude."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (TermOccurrence occurrence : text.targetTerms()) {
            for (TermOccurrence.Reading reading : occurrence.readings()) {
                boolean forbidden = reading.term().status() == TermStatus.FORBIDDEN;
                if (forbidden && asked(text, reading.concept())) {
                    String better = PreferredTermMissingCheck.preferred(text, reading.concept());
                    Span span = occurrence.span();
                    String message =
                            "The glossary forbids \"%s\": write \"%s\"."
                                    .formatted(span.in(text.targetText()), better);
                    found.add(text, null, span, message, null);
                    break;
                }
            }
        }
    }

    /** Whether the source speaks of that concept at all. */
    private static boolean asked(Bitext text, Concept concept) {
        for (TermMatch match : text.sourceTerms()) {
            if (match.concept().id().equals(concept.id())) {
                return true;
            }
        }
        return false;
    }
}
