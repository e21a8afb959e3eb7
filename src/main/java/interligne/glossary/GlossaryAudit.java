package interligne.glossary;

import interligne.glossary.GlossaryFault.Kind;
import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks a glossary over: duplicates, contradictions, terms that can never be found, terms hidden by
 * others, and the order of the rows.
 */
public final class GlossaryAudit {

    private final List<GlossaryFault> faults = new ArrayList<>();
    private final List<Concept> concepts;

    private GlossaryAudit(List<Concept> concepts) {
        this.concepts = concepts;
    }

    /** What is to be looked at, in the order of the concepts as they are given. */
    public static List<GlossaryFault> of(List<Concept> concepts) {
        GlossaryAudit audit = new GlossaryAudit(concepts);
        audit.ids();
        audit.duplicates();
        Set<String> languages = new LinkedHashSet<>();
        concepts.forEach(concept -> languages.addAll(concept.terms().keySet()));
        concepts.forEach(audit::withinConcept);
        languages.forEach(audit::terms);
        languages.forEach(language -> ReplacementCycles.in(concepts, language, audit.faults));
        return audit.faults;
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        String before = "";
        for (Concept concept : concepts) {
            String id = concept.id();
            if (!seen.add(id)) {
                add(Kind.SAME_ID, concept, "", "", "\"" + id + "\" stands twice; rename one row.");
            }
            if (before.compareTo(id) > 0) {
                add(
                        Kind.UNSORTED,
                        concept,
                        "",
                        "",
                        "\"" + id + "\" stands after \"" + before + "\"; tidy sorts the rows.");
            }
            before = id;
        }
    }

    private void duplicates() {
        Map<Map<String, Set<String>>, Concept> byTerms = new HashMap<>();
        for (Concept concept : concepts) {
            Map<String, Set<String>> key = new HashMap<>();
            concept.terms()
                    .forEach(
                            (language, terms) -> {
                                Set<String> texts = new HashSet<>();
                                terms.forEach(term -> texts.add(Folding.fold(term.text())));
                                key.put(language, texts);
                            });
            Concept first = byTerms.putIfAbsent(key, concept);
            if (first != null && !first.id().equals(concept.id())) {
                add(
                        Kind.DUPLICATE,
                        concept,
                        "",
                        "",
                        "\""
                                + concept.id()
                                + "\" has the same terms as \""
                                + first.id()
                                + "\"; keep one of them.");
            }
        }
    }

    private void withinConcept(Concept concept) {
        concept.terms().forEach((language, terms) -> withinCell(concept, language, terms));
    }

    private void withinCell(Concept concept, String language, List<Term> terms) {
        Map<String, TermStatus> seen = new HashMap<>();
        boolean preferred = false;
        boolean allowed = false;
        for (Term term : terms) {
            preferred |= term.status() == TermStatus.PREFERRED;
            allowed |= term.status().allowed();
            TermStatus other = seen.putIfAbsent(term.text(), term.status());
            if (other == null) {
                continue;
            }
            boolean contradiction = other.allowed() != term.status().allowed();
            add(
                    contradiction ? Kind.CONTRADICTION : Kind.REPEATED_TERM,
                    concept,
                    language,
                    term.text(),
                    contradiction
                            ? "\"" + term.text() + "\" is both allowed and not; decide for one."
                            : "\"" + term.text() + "\" stands twice; remove one.");
        }
        if (!preferred && allowed) {
            add(
                    Kind.NO_PREFERRED,
                    concept,
                    language,
                    "",
                    "No term of \"" + concept.id() + "\" is preferred in this language; name one.");
        }
    }

    /** Each term is looked for in itself: what is found must be its own concept. */
    private void terms(String language) {
        TermFinder finder = new TermFinder(new Glossary(concepts), language);
        Map<String, Concept> reported = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            for (Term term : concept.in(language)) {
                look(finder, concept, language, term, reported);
            }
        }
    }

    private void look(
            TermFinder finder,
            Concept concept,
            String language,
            Term term,
            Map<String, Concept> reported) {
        List<TermOccurrence> found = finder.longest(term.text(), List.of());
        boolean own = false;
        boolean alone = true;
        for (TermOccurrence place : found) {
            for (TermOccurrence.Reading reading : place.readings()) {
                boolean same = reading.concept().id().equals(concept.id());
                own |= same;
                alone &= same;
                crossed(concept, language, term, reading);
            }
        }
        if (!own) {
            add(
                    found.isEmpty() ? Kind.NEVER_MATCHES : Kind.HIDDEN,
                    concept,
                    language,
                    term.text(),
                    found.isEmpty()
                            ? "\""
                                    + term.text()
                                    + "\" can be found in no text; write it as it"
                                    + " stands there."
                            : "\""
                                    + term.text()
                                    + "\" is always found as \""
                                    + found.get(0).readings().get(0).term().text()
                                    + "\"; remove one of them.");
            return;
        }
        Concept other = found.get(0).readings().get(0).concept();
        if (!alone && !other.id().equals(concept.id()) && term.status().allowed()) {
            String key = other.id() + " " + concept.id();
            if (reported.put(key, concept) == null && sharedByAll(other, concept)) {
                add(
                        Kind.SHARED,
                        concept,
                        language,
                        term.text(),
                        "\""
                                + term.text()
                                + "\" also names \""
                                + other.id()
                                + "\", which is shown first; either translation will do.");
            }
        }
    }

    /** Whether the other concept is shown first whatever its language: a true homonym. */
    private static boolean sharedByAll(Concept one, Concept other) {
        return one.terms().keySet().containsAll(other.terms().keySet());
    }

    private void crossed(
            Concept concept, String language, Term term, TermOccurrence.Reading reading) {
        boolean against =
                term.status() == TermStatus.FORBIDDEN
                        && reading.term().status() == TermStatus.PREFERRED
                        && !reading.concept().id().equals(concept.id())
                        && shareAnotherTerm(concept, reading.concept(), language);
        if (against) {
            add(
                    Kind.CROSSED,
                    concept,
                    language,
                    term.text(),
                    "\""
                            + term.text()
                            + "\" is forbidden here, but preferred for \""
                            + reading.concept().id()
                            + "\", which has the same source word; decide for one.");
        }
    }

    private static boolean shareAnotherTerm(Concept one, Concept other, String except) {
        for (Map.Entry<String, List<Term>> each : one.terms().entrySet()) {
            if (each.getKey().equals(except)) {
                continue;
            }
            Set<String> texts = new HashSet<>();
            each.getValue().forEach(term -> texts.add(Folding.fold(term.text())));
            for (Term term : other.in(each.getKey())) {
                if (texts.contains(Folding.fold(term.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Kind kind, Concept concept, String language, String term, String message) {
        faults.add(new GlossaryFault(kind, concept.id(), language, term, message));
    }
}
