package interligne.glossary;

import interligne.article.Span;
import interligne.glossary.Concept.Policy;
import interligne.language.Languages;
import interligne.language.words.WordFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Compares the terms of a source text with those of its translation.
 *
 * <p>Every concept that the source names must be rendered by an allowed term, as often as it is
 * named. A term inside a longer one counts: {@code "fournisseur de services en nuage"} renders
 * {@code "cloud"}. Where one source word names several concepts, the terms of any of them will do.
 *
 * <p>Built once from a glossary; immutable, so that threads may share it.
 */
public final class TermComparison {

    private final TermFinder sourceTerms;
    private final TermFinder targetTerms;
    private final WordFacts targetFacts;
    private final WordFacts sourceFacts;
    private final boolean bans;
    private final String sourceTag;
    private final String targetTag;

    /** Prepares the glossary for translations from the one language into the other. */
    public TermComparison(Glossary glossary, String source, String target) {
        this(new TermFinder(glossary, source), new TermFinder(glossary, target), glossary);
    }

    /** The same with finders that exist already, both of this glossary. */
    public TermComparison(TermFinder source, TermFinder target, Glossary glossary) {
        this.sourceTerms = source;
        this.targetTerms = target;
        this.sourceTag = source.language();
        this.targetTag = target.language();
        this.sourceFacts = Languages.words(sourceTag);
        this.targetFacts = Languages.words(targetTag);
        this.bans = glossary.concepts().stream().anyMatch(each -> banned(each));
    }

    /** The finder of the source language's terms, for showing them. */
    public TermFinder source() {
        return sourceTerms;
    }

    /** The finder of the target language's terms, for showing them. */
    public TermFinder target() {
        return targetTerms;
    }

    private boolean banned(Concept concept) {
        return !TermFinder.terms(concept, targetTag).isEmpty()
                && TermFinder.terms(concept, sourceTag).isEmpty();
    }

    /** The places of one source word, and the concepts it may name. */
    private record Demand(Collection<Concept> concepts, List<TermOccurrence> places) {}

    /**
     * What the glossary does not allow in a translation.
     *
     * @param source the source text, with tags if it has codes
     * @param sourceProtected where nothing counts in it, see {@link TermFinder#find}
     * @param target the translation; an empty one has no faults
     * @param targetProtected where nothing counts in it
     * @return in the order of the source
     */
    public List<TermFault> compare(
            String source, List<Span> sourceProtected, String target, List<Span> targetProtected) {
        return compare(
                source,
                sourceProtected,
                target,
                () -> targetTerms.everywhere(target, targetProtected));
    }

    /**
     * The same for a translation whose terms somebody else asks for too.
     *
     * @param everywhere what {@link TermFinder#everywhere} gives for the target
     */
    public List<TermFault> compare(
            String source,
            List<Span> sourceProtected,
            String target,
            Supplier<List<TermOccurrence>> everywhere) {
        List<TermOccurrence> asked = sourceTerms.longest(source, sourceProtected);
        if (target.isBlank() || (asked.isEmpty() && !bans)) {
            return List.of();
        }
        List<TermOccurrence> given = everywhere.get();
        List<TermFault> faults = new ArrayList<>();
        Map<String, Demand> demands = demands(asked);
        TermEvidence evidence =
                new TermEvidence(target, given, concepts(demands), targetFacts, sourceFacts);
        for (Demand demand : demands.values()) {
            compare(demand, source, evidence, faults);
        }
        if (bans) {
            evidence.bannedOutright(this::banned, targetTag, faults);
        }
        return faults;
    }

    private Map<String, Demand> demands(List<TermOccurrence> asked) {
        Map<String, Demand> demands = new LinkedHashMap<>();
        for (TermOccurrence place : asked) {
            Map<String, Concept> concepts = new LinkedHashMap<>(); // hashing a concept is dear
            boolean free = false;
            for (TermOccurrence.Reading reading : place.readings()) {
                if (asksForTerm(reading.concept())) {
                    concepts.put(reading.concept().id(), reading.concept());
                } else {
                    free = true;
                }
            }
            if (!concepts.isEmpty() && !free) {
                String first = concepts.keySet().iterator().next();
                demands.computeIfAbsent(
                                first, id -> new Demand(concepts.values(), new ArrayList<>()))
                        .places()
                        .add(place);
            }
        }
        return demands;
    }

    /** Whether the glossary says anything of the concept in the target language. */
    private boolean asksForTerm(Concept concept) {
        for (Term term : TermFinder.terms(concept, targetTag)) {
            if (term.status().allowed()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> concepts(Map<String, Demand> demands) {
        Set<String> ids = new LinkedHashSet<>();
        for (Demand demand : demands.values()) {
            demand.concepts().forEach(concept -> ids.add(concept.id()));
        }
        return ids;
    }

    private void compare(
            Demand demand, String source, TermEvidence evidence, List<TermFault> faults) {
        int asked = demand.places().size();
        int given = evidence.rendering(demand.concepts()).size();
        Concept concept = demand.concepts().iterator().next();
        List<TermOccurrence> wrong = evidence.wrong(concept);
        if (given < asked) {
            given = evidence.rendering(sameWords(demand)).size();
        }
        boolean enough = given >= asked;
        int reported = 0;
        for (TermOccurrence place : wrong) {
            Term term = evidence.wrongTerm(place, concept);
            boolean untranslated = untranslated(term, concept);
            if (enough ? !untranslated : reported + given >= asked) {
                continue;
            }
            faults.add(wrongTerm(demand, concept, given, evidence, place, term));
            reported++;
        }
        if (given + reported < asked) {
            faults.add(missing(demand, concept, given + reported, source, evidence));
        }
    }

    /**
     * The concepts of a demand, and those that its word names too in another part of speech: the
     * terms of "a merge" will do for "merging", found as a form of "to merge".
     */
    private Collection<Concept> sameWords(Demand demand) {
        Map<String, Concept> concepts = new LinkedHashMap<>(); // hashing a concept is dear
        demand.concepts().forEach(each -> concepts.putIfAbsent(each.id(), each));
        for (TermOccurrence.Reading reading : demand.places().get(0).readings()) {
            String term = reading.term().text();
            for (TermOccurrence same : sourceTerms.longest(term, List.of())) {
                same.readings().forEach(each -> concepts.put(each.concept().id(), each.concept()));
            }
        }
        return concepts.values();
    }

    /** Whether a forbidden term is the source language's own term, left as it was. */
    private boolean untranslated(Term term, Concept concept) {
        for (Term original : TermFinder.terms(concept, sourceTag)) {
            if (original.text().equalsIgnoreCase(term.text())) {
                return true;
            }
        }
        return false;
    }

    private TermFault wrongTerm(
            Demand demand,
            Concept concept,
            int given,
            TermEvidence evidence,
            TermOccurrence place,
            Term term) {
        boolean forbidden = term.status() == TermStatus.FORBIDDEN;
        String words = place.span().in(evidence.text());
        int next = Math.min(given, demand.places().size() - 1);
        String proposal = evidence.proposal(concept, preferred(concept), words, term.text());
        String old = untranslated(term, concept) ? "" : term.text();
        return new TermFault(
                forbidden ? TermFault.Kind.FORBIDDEN : TermFault.Kind.DEPRECATED,
                concept,
                demand.places().size(),
                given,
                false,
                demand.places().get(next).span(),
                place.span(),
                words,
                proposal,
                evidence.fix(concept, place.span(), old, proposal));
    }

    private TermFault missing(
            Demand demand, Concept concept, int given, String source, TermEvidence evidence) {
        TermOccurrence place = demand.places().get(Math.min(given, demand.places().size() - 1));
        boolean keep = concept.policy() == Policy.KEEP;
        Term preferred = preferred(concept);
        Span instead = keep ? evidence.lookalike(preferred.text()) : null;
        String original = place.readings().get(0).term().text();
        String proposal =
                keep
                        ? preferred.text()
                        : evidence.proposalFor(
                                concept, preferred, place.span().in(source), original);
        return new TermFault(
                keep ? TermFault.Kind.NAME_CHANGED : TermFault.Kind.MISSING,
                concept,
                demand.places().size(),
                given,
                given > 0 && instead == null && evidence.pronounOrEllipsis(demand.concepts()),
                place.span(),
                instead,
                instead == null ? "" : instead.in(evidence.text()),
                proposal,
                instead == null ? null : evidence.fixName(instead, proposal));
    }

    private Term preferred(Concept concept) {
        List<Term> terms = TermFinder.terms(concept, targetTag);
        for (Term term : terms) {
            if (term.status() == TermStatus.PREFERRED) {
                return term;
            }
        }
        for (Term term : terms) {
            if (term.status().allowed()) {
                return term;
            }
        }
        return terms.get(0);
    }
}
