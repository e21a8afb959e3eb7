package interligne.shell;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.glossary.TermUsage;
import java.util.ArrayList;
import java.util.List;

/** A concept on the screen, on one line. */
final class ConceptText {

    private ConceptText() {}

    static String line(Concept concept) {
        StringBuilder line = new StringBuilder(concept.id());
        line.append("  (").append(concept.kind().label());
        if (concept.policy() == Concept.Policy.KEEP) {
            line.append(", keep");
        }
        line.append(')');
        concept.terms()
                .forEach(
                        (language, terms) -> {
                            List<String> words = new ArrayList<>();
                            terms.forEach(term -> words.add(shown(term)));
                            if (!words.isEmpty()) {
                                line.append("  ").append(language).append(": ");
                                line.append(String.join(" | ", words));
                            }
                        });
        return Screen.clean(line.toString());
    }

    private static String shown(Term term) {
        return term.status().allowed()
                ? term.text()
                : term.text() + " [" + term.status().label() + "]";
    }

    /** A term found in a text, and its concept. */
    static String match(TermMatch match) {
        return Screen.clean(match.text()) + "  →  " + line(match.concept());
    }

    /** Where one edition uses a concept: a line for the edition, and one for each rendering. */
    static List<String> usage(TermUsage usage) {
        List<String> lines = new ArrayList<>();
        String segments = Prose.count(usage.segments().size(), "segment");
        lines.add(
                usage.article()
                        + " → "
                        + usage.target()
                        + "  "
                        + Prose.count(usage.places(), "place")
                        + " in "
                        + segments
                        + ": "
                        + String.join(" ", usage.segments()));
        usage.renderings()
                .forEach((term, count) -> lines.add("  " + count + " × " + Screen.clean(term)));
        if (!usage.without().isEmpty()) {
            lines.add("  none of its terms: " + String.join(" ", usage.without()));
        }
        if (usage.open() > 0) {
            lines.add("  not translated yet: " + Prose.count(usage.open(), "segment"));
        }
        return lines;
    }
}
