package interligne.shell.screen;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.glossary.TermUsage;
import interligne.glossary.suggest.TermSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A concept on the screen, on one line. */
public final class ConceptText {

    /** How much of a text is shown with a proposed term. */
    private static final int CONTEXT = 90;

    private ConceptText() {}

    public static String line(Screen screen, Concept concept) {
        StringBuilder line = new StringBuilder(concept.id());
        line.append("  (").append(screen.said("concept", concept.kind().label()));
        if (concept.policy() == Concept.Policy.KEEP) {
            line.append(screen.said(", keep"));
        }
        line.append(')');
        concept.terms()
                .forEach(
                        (language, terms) -> {
                            List<String> words = new ArrayList<>();
                            terms.forEach(term -> words.add(shown(screen, term)));
                            if (!words.isEmpty()) {
                                line.append("  ").append(language).append(": ");
                                line.append(String.join(" | ", words));
                            }
                        });
        return Screen.clean(line.toString());
    }

    private static String shown(Screen screen, Term term) {
        return term.status().allowed()
                ? term.text()
                : term.text() + " [" + screen.said("term", term.status().label()) + "]";
    }

    /** A term found in a text, and its concept. */
    public static String match(Screen screen, TermMatch match) {
        return Screen.clean(match.text()) + "  →  " + line(screen, match.concept());
    }

    /** Where one edition uses a concept: a line for the edition, and one for each rendering. */
    public static List<String> usage(Screen screen, TermUsage usage) {
        List<String> lines = new ArrayList<>();
        lines.add(
                usage.article()
                        + " → "
                        + usage.target()
                        + "  "
                        + screen.said(Prose.count(usage.places(), "place"))
                        + ", "
                        + screen.said(Prose.count(usage.segments().size(), "segment"))
                        + "  "
                        + String.join(" ", usage.segments()));
        usage.renderings()
                .forEach((term, count) -> lines.add("  " + count + " × " + Screen.clean(term)));
        if (!usage.without().isEmpty()) {
            lines.add(
                    "  "
                            + screen.said("none of its terms:")
                            + " "
                            + String.join(" ", usage.without()));
        }
        if (usage.open() > 0) {
            String open = Prose.count(usage.open(), "segment");
            lines.add("  " + screen.said("not translated yet: " + open));
        }
        return lines;
    }

    /** A proposed term with its likely translations, and one text it stands in. */
    public static List<String> suggestion(Screen screen, TermSuggestion suggestion) {
        StringBuilder line = new StringBuilder();
        line.append(suggestion.count()).append(" × ").append(suggestion.term());
        line.append("  (").append(screen.said("concept", suggestion.kind().label()));
        line.append(suggestion.expansion().isEmpty() ? "" : ": " + suggestion.expansion());
        line.append(')');
        String between = "  → ";
        for (TermSuggestion.Rendering each : suggestion.translations()) {
            line.append(between).append(each.text()).append(" (").append(each.count()).append(')');
            between = " | ";
        }
        List<String> lines = new ArrayList<>(List.of(Screen.clean(line.toString())));
        suggestion.contexts().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .ifPresent(
                        each ->
                                lines.add(
                                        "    "
                                                + each.getKey()
                                                + "  "
                                                + cut(Screen.clean(each.getValue()))));
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
    }
}
