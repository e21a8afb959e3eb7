package interligne.check;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.glossary.TermOccurrence;
import java.util.HashSet;
import java.util.Set;

/** A term of the source without any of its accepted terms in the target. */
final class PreferredTermMissingCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "preferred-term-missing",
                    Severity.WARNING,
                    "A term of the glossary is translated by one of its accepted terms.",
                    "The glossary.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The company designs its own chip.",
                            "L’entreprise conçoit son propre morceau.",
                            "L’entreprise conçoit sa propre puce."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        Set<String> seen = new HashSet<>();
        for (TermMatch match : text.sourceTerms()) {
            Concept concept = match.concept();
            if (concept.policy() == Concept.Policy.KEEP
                    || !seen.add(concept.id())
                    || accepted(text, concept)) {
                continue;
            }
            String better = preferred(text, concept);
            if (!better.isEmpty()) {
                String message =
                        "For \"%s\" the glossary asks for \"%s\".".formatted(match.text(), better);
                found.add(text, match.span(), null, message, null);
            }
        }
    }

    /** Whether an accepted term of the concept stands in the target. */
    static boolean accepted(Bitext text, Concept concept) {
        for (TermOccurrence occurrence : text.targetTerms()) {
            if (occurrence.allowedFor(concept)) {
                return true;
            }
        }
        return false;
    }

    /** The first term that may be used in the target language, or empty. */
    static String preferred(Bitext text, Concept concept) {
        for (Term term : concept.in(text.setting().to().tag())) {
            if (term.status().allowed()) {
                return term.text();
            }
        }
        return "";
    }
}
