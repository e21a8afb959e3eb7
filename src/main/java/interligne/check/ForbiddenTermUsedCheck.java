package interligne.check;

import interligne.glossary.TermMatch;
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
        for (TermMatch match : text.targetTerms()) {
            if (match.term().status() == TermStatus.FORBIDDEN && asked(text, match)) {
                String better = PreferredTermMissingCheck.preferred(text, match.concept());
                String message =
                        "The glossary forbids \"%s\": write \"%s\"."
                                .formatted(match.text(), better);
                found.add(text, null, match.span(), message, null);
            }
        }
    }

    private static boolean asked(Bitext text, TermMatch used) {
        return text.sourceTerms().stream()
                .anyMatch(match -> match.concept().id().equals(used.concept().id()));
    }
}
