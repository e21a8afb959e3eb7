package interligne.check;

import interligne.article.Span;
import interligne.glossary.Concept;
import interligne.glossary.TermMatch;
import java.util.HashSet;
import java.util.Set;

/** A name that the glossary keeps as it is, and that the target does not have. */
final class KeptNameChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "kept-name-changed",
                    Severity.ERROR,
                    "A name that the glossary keeps stands in the target as it is.",
                    "The glossary: names are identifiers and are not translated.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Oracle joins the project.",
                            "Oráculo rejoint le projet.",
                            "Oracle rejoint le projet."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Set<String> seen = new HashSet<>();
        for (TermMatch match : text.sourceTerms()) {
            Concept concept = match.concept();
            if (concept.policy() != Concept.Policy.KEEP
                    || !seen.add(concept.id())
                    || PreferredTermMissingCheck.accepted(text, concept)) {
                continue;
            }
            Span span = match.span();
            String message = "The name \"%s\" is not in the target.".formatted(match.text());
            found.add(text, span, null, message, null);
        }
    }
}
