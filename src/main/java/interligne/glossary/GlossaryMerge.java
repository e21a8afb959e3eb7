package interligne.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What bringing other concepts into a glossary would do, and the glossary afterwards.
 *
 * <p>A concept that comes in belongs to the one here with its id, or to the one whose terms it
 * shares in two languages. Its new terms are added; what is here already stays as it is. It is in
 * conflict when it forbids what is allowed here, or prefers another term.
 *
 * @param added concepts that are new
 * @param changed concepts here that gain terms or values, as they would be
 * @param conflicts what the two sides say against each other, in words
 * @param unchanged how many concepts say nothing new
 * @param result the glossary with everything that is not in conflict
 */
public record GlossaryMerge(
        List<Concept> added,
        List<Concept> changed,
        List<String> conflicts,
        int unchanged,
        Glossary result) {

    /** Copies the lists. */
    public GlossaryMerge {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        conflicts = List.copyOf(conflicts);
    }

    /** What bringing these concepts into that glossary would do. */
    public static GlossaryMerge of(Glossary glossary, List<Concept> incoming) {
        Map<String, Concept> result = new LinkedHashMap<>();
        Map<String, Set<String>> byTerm = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            result.put(concept.id(), concept);
            index(concept, byTerm);
        }
        List<Concept> added = new ArrayList<>();
        Map<String, Concept> changed = new LinkedHashMap<>();
        List<String> conflicts = new ArrayList<>();
        int unchanged = 0;
        for (Concept concept : incoming) {
            Concept here = counterpart(concept, result, byTerm);
            if (here == null) {
                result.put(concept.id(), concept);
                index(concept, byTerm);
                added.add(concept);
                continue;
            }
            List<String> against = conflicts(here, concept);
            Concept merged = merged(here, concept);
            conflicts.addAll(against);
            if (!against.isEmpty() || merged.equals(here)) {
                unchanged += against.isEmpty() ? 1 : 0;
                continue;
            }
            result.put(here.id(), merged);
            index(merged, byTerm);
            changed.put(here.id(), merged);
        }
        return new GlossaryMerge(
                added,
                new ArrayList<>(changed.values()),
                conflicts,
                unchanged,
                Glossary.of(result.values()));
    }

    private static void index(Concept concept, Map<String, Set<String>> byTerm) {
        concept.terms()
                .forEach(
                        (language, terms) -> {
                            for (Term term : terms) {
                                if (term.status().allowed()) {
                                    byTerm.computeIfAbsent(
                                                    language + ' ' + term.text(),
                                                    key -> new LinkedHashSet<>())
                                            .add(concept.id());
                                }
                            }
                        });
    }

    /** The concept here with that id, else the only one that shares terms in two languages. */
    private static @Nullable Concept counterpart(
            Concept concept, Map<String, Concept> result, Map<String, Set<String>> byTerm) {
        Concept same = result.get(concept.id());
        if (same != null) {
            return same;
        }
        Map<String, Integer> shared = new LinkedHashMap<>();
        concept.terms()
                .forEach(
                        (language, terms) -> {
                            Set<String> here = new LinkedHashSet<>();
                            for (Term term : terms) {
                                here.addAll(
                                        byTerm.getOrDefault(
                                                language + ' ' + term.text(), Set.of()));
                            }
                            here.forEach(id -> shared.merge(id, 1, Integer::sum));
                        });
        int languages = Math.min(2, concept.terms().size());
        for (Map.Entry<String, Integer> each : shared.entrySet()) {
            if (each.getValue() >= languages) {
                return result.get(each.getKey());
            }
        }
        return null;
    }

    private static List<String> conflicts(Concept here, Concept incoming) {
        List<String> conflicts = new ArrayList<>();
        // A file that says nothing of the policy says "translate": that contradicts nothing.
        if (here.policy() != incoming.policy() && incoming.policy() == Concept.Policy.KEEP) {
            conflicts.add(
                    "\""
                            + here.id()
                            + "\" has the policy "
                            + here.policy().label()
                            + " here and "
                            + incoming.policy().label()
                            + " in the file.");
        }
        incoming.terms()
                .forEach(
                        (language, terms) -> {
                            for (Term term : terms) {
                                conflict(here, language, term, conflicts);
                            }
                        });
        return conflicts;
    }

    private static void conflict(
            Concept here, String language, Term incoming, List<String> conflicts) {
        for (Term term : here.in(language)) {
            boolean same = term.text().equals(incoming.text());
            boolean against = same && term.status().allowed() != incoming.status().allowed();
            boolean rival =
                    !same
                            && term.status() == TermStatus.PREFERRED
                            && incoming.status() == TermStatus.PREFERRED;
            if (against || rival) {
                conflicts.add(
                        "\""
                                + here.id()
                                + "\" ("
                                + language
                                + "): \""
                                + term.text()
                                + "\" is "
                                + term.status().label()
                                + " here, \""
                                + incoming.text()
                                + "\" is "
                                + incoming.status().label()
                                + " in the file.");
            }
        }
    }

    private static Concept merged(Concept here, Concept incoming) {
        Map<String, List<Term>> terms = new LinkedHashMap<>(here.terms());
        incoming.terms()
                .forEach(
                        (language, more) -> {
                            List<Term> all =
                                    new ArrayList<>(terms.getOrDefault(language, List.of()));
                            Set<String> known = new LinkedHashSet<>();
                            all.forEach(term -> known.add(term.text()));
                            for (Term term : more) {
                                if (known.add(term.text())) {
                                    all.add(term);
                                }
                            }
                            terms.put(language, all);
                        });
        Map<String, String> extra = new LinkedHashMap<>(incoming.extra());
        extra.putAll(here.extra());
        return new Concept(
                here.id(),
                here.kind(),
                terms,
                here.policy(),
                here.caseSensitive(),
                either(here.pos(), incoming.pos()),
                either(here.gender(), incoming.gender()),
                either(here.domain(), incoming.domain()),
                either(here.note(), incoming.note()),
                extra);
    }

    private static String either(String here, String incoming) {
        return here.isEmpty() ? incoming : here;
    }
}
