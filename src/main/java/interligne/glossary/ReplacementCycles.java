package interligne.glossary;

import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Circles in what a glossary tells translators to write instead: {@code mail} is forbidden for
 * {@code courriel}, which is forbidden for {@code mél}, which is forbidden for {@code mail}.
 */
final class ReplacementCycles {

    /** A forbidden term and what stands for it. */
    private record Step(Concept concept, String term, String instead) {}

    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    private ReplacementCycles() {}

    /** Adds one fault for each circle among the terms of that language. */
    static void in(List<Concept> concepts, String language, List<GlossaryFault> faults) {
        ReplacementCycles cycles = new ReplacementCycles();
        for (Concept concept : concepts) {
            List<Term> terms = concept.in(language);
            for (Term term : terms) {
                if (term.status().allowed()) {
                    continue;
                }
                terms.stream()
                        .filter(each -> each.status() == TermStatus.PREFERRED)
                        .forEach(each -> cycles.add(concept, term.text(), each.text()));
            }
        }
        for (String start : cycles.steps.keySet().stream().sorted().toList()) {
            cycles.follow(start, new ArrayList<>(), language, faults);
        }
    }

    private void add(Concept concept, String term, String instead) {
        if (concept.caseSensitive() && Folding.fold(term).equals(Folding.fold(instead))) {
            return; // only the capitals of the forbidden term are wrong
        }
        steps.computeIfAbsent(Folding.fold(term), key -> new ArrayList<>())
                .add(new Step(concept, term, instead));
    }

    private void follow(String term, List<Step> path, String language, List<GlossaryFault> faults) {
        for (int i = 0; i < path.size(); i++) {
            if (Folding.fold(path.get(i).term()).equals(term)) {
                faults.add(fault(path.subList(i, path.size()), language));
                return;
            }
        }
        if (!done.add(term)) {
            return;
        }
        for (Step step : steps.getOrDefault(term, List.of())) {
            List<Step> longer = new ArrayList<>(path);
            longer.add(step);
            follow(Folding.fold(step.instead()), longer, language, faults);
        }
    }

    private static GlossaryFault fault(List<Step> circle, String language) {
        StringBuilder way = new StringBuilder();
        circle.forEach(step -> way.append('"').append(step.term()).append("\" → "));
        Step first = circle.get(0);
        return new GlossaryFault(
                GlossaryFault.Kind.CYCLE,
                first.concept().id(),
                language,
                first.term(),
                way + "\"" + first.term() + "\": each is replaced by the next; decide for one.");
    }
}
