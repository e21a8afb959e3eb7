package interligne.glossary;

import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All concepts of a workspace.
 *
 * @param concepts sorted by id, ids unique
 */
public record Glossary(List<Concept> concepts) {

    /** No concept at all. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** Copies the list. */
    public Glossary {
        concepts = List.copyOf(concepts);
    }

    /** These concepts, sorted; of several with one id the last stays. */
    public static Glossary of(Collection<Concept> concepts) {
        Map<String, Concept> byId = new TreeMap<>();
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        return new Glossary(new ArrayList<>(byId.values()));
    }

    /** The concept with that id. */
    public Optional<Concept> concept(String id) {
        return concepts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The glossary with one more concept, or with another in place of the one with its id. */
    public Glossary with(Concept concept) {
        List<Concept> more = new ArrayList<>(concepts);
        more.add(concept);
        return of(more);
    }

    /** The glossary without the concept of that id. */
    public Glossary without(String id) {
        return new Glossary(concepts.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** The glossary with the concepts of another; where both have an id, the other's stays. */
    public Glossary with(Glossary other) {
        List<Concept> all = new ArrayList<>(concepts);
        all.addAll(other.concepts);
        return of(all);
    }

    /**
     * The concepts that a word or words name in any form, for example {@code "clouds"}.
     *
     * @param words a term as a user types it
     * @param language its language
     * @return those whose term is written exactly so first; empty when none
     */
    public List<Concept> naming(String words, String language) {
        List<Concept> named = new ArrayList<>();
        for (TermOccurrence found : new TermFinder(this, language).longest(words, List.of())) {
            if (found.span().length() == words.strip().length()) {
                found.readings().forEach(reading -> named.add(reading.concept()));
            }
        }
        named.sort(Comparator.comparing(concept -> !writtenSo(concept, words, language)));
        return named.stream().distinct().toList();
    }

    /**
     * The concepts that a user may have meant by a word that is no id: those that it names in any
     * language, those whose id holds it, those whose id is a slip away.
     */
    public List<Concept> near(String word) {
        Set<Concept> near = new LinkedHashSet<>();
        languages().forEach(language -> near.addAll(naming(word, language)));
        String id = word.toLowerCase(Locale.ROOT);
        for (Concept concept : concepts) {
            if (concept.id().contains(id) || Folding.slips(id, concept.id()) <= id.length() / 3) {
                near.add(concept);
            }
        }
        return List.copyOf(near);
    }

    /** The languages that any concept has terms in. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        concepts.forEach(concept -> languages.addAll(concept.terms().keySet()));
        return languages;
    }

    private static boolean writtenSo(Concept concept, String words, String language) {
        return TermFinder.terms(concept, language).stream()
                .anyMatch(term -> term.text().equals(words.strip()));
    }
}
