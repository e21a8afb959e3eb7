package interligne.glossary;

import interligne.article.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one translation renders a concept that its source names.
 *
 * @param concept the concept
 * @param places how often the source names it
 * @param terms its terms that stand in the translation, one for each place, whatever their status;
 *     none when the translation has none of them
 */
public record Rendered(Concept concept, int places, List<Term> terms) {

    /** Copies the list. */
    public Rendered {
        terms = List.copyOf(terms);
    }

    /**
     * All concepts that a source names, in its order. Words that name several concepts name those
     * that the translation has terms of, else the most likely one; all, when there is no
     * translation.
     *
     * @param from finds the terms of the source language
     * @param to finds the terms of the target language
     */
    public static List<Rendered> all(
            Content source, Content target, TermFinder from, TermFinder to) {
        List<TermOccurrence> asked = from.longest(source.text(), source.protectedSpans());
        if (asked.isEmpty()) {
            return List.of();
        }
        boolean open = target.text().isBlank();
        List<TermOccurrence> given =
                open ? List.of() : to.everywhere(target.text(), target.protectedSpans());
        Map<String, Rendered> all = new LinkedHashMap<>(); // hashing a concept is dear
        for (TermOccurrence place : asked) {
            for (Concept concept : open ? named(place) : meant(place, given)) {
                Rendered before = all.get(concept.id());
                all.put(
                        concept.id(),
                        before == null
                                ? new Rendered(concept, 1, terms(concept, given))
                                : new Rendered(concept, before.places + 1, before.terms));
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Concept> meant(TermOccurrence place, List<TermOccurrence> given) {
        List<Concept> named = named(place);
        if (named.size() == 1) {
            return named;
        }
        List<Concept> rendered = new ArrayList<>();
        for (Concept concept : named) {
            if (!terms(concept, given).isEmpty()) {
                rendered.add(concept);
            }
        }
        return rendered.isEmpty() ? named.subList(0, 1) : rendered;
    }

    private static List<Concept> named(TermOccurrence place) {
        Map<String, Concept> named = new LinkedHashMap<>();
        for (TermOccurrence.Reading reading : place.readings()) {
            named.putIfAbsent(reading.concept().id(), reading.concept());
        }
        return List.copyOf(named.values());
    }

    private static List<Term> terms(Concept concept, List<TermOccurrence> given) {
        List<TermOccurrence> own = new ArrayList<>();
        for (TermOccurrence place : given) {
            for (TermOccurrence.Reading reading : place.readings()) {
                if (reading.concept().id().equals(concept.id())) {
                    own.add(new TermOccurrence(place.span(), place.words(), List.of(reading)));
                    break;
                }
            }
        }
        List<TermOccurrence> parted = own.size() < 2 ? own : TermFinder.withoutOverlap(own);
        return parted.stream().map(place -> place.readings().get(0).term()).toList();
    }
}
