package interligne.glossary;

import interligne.article.Span;
import interligne.language.Languages;
import interligne.language.words.WordFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the terms of a glossary in a text of one language.
 *
 * <p>Built once from a glossary; immutable, so that threads may share it. A term is found in any
 * inflection, after an elided article, before a possessive ending, with hyphen or (no-break) space
 * between its words, over a line break, in capitals; names and acronyms only with their own
 * capitals. Nothing is found inside web addresses, paths, program text, currency codes or longer
 * names.
 *
 * <p>Example: with the term {@code centre de données}, the text {@code "l’un des centres de
 * données"} has one match, {@code "centres de données"}.
 */
public final class TermFinder {

    private static final ThreadLocal<TermWalk> WALKS = ThreadLocal.withInitial(TermWalk::new);

    private final TermIndex index;
    private final WordFacts facts;
    private final String language;

    /**
     * Prepares the terms of one language.
     *
     * @param glossary the concepts
     * @param language a BCP 47 tag; a concept without terms for that very tag gives those of the
     *     tag without region
     */
    public TermFinder(Glossary glossary, String language) {
        this.language = language;
        this.facts = Languages.words(language);
        this.index = new TermCompiler(facts).compile(glossary, language);
    }

    /** The language whose terms it finds. */
    public String language() {
        return language;
    }

    /**
     * The terms of a concept in a language, those for the region first; of a kept name without any
     * the name in its other languages.
     */
    public static List<Term> terms(Concept concept, String language) {
        List<Term> terms = concept.in(language);
        if (!terms.isEmpty()) {
            return terms;
        }
        String primary = Languages.primary(language);
        for (String tag : concept.terms().keySet()) {
            if (Languages.same(tag, primary)) {
                return concept.in(tag);
            }
        }
        if (concept.policy() == Concept.Policy.KEEP && !concept.terms().isEmpty()) {
            return concept.terms().values().iterator().next();
        }
        return List.of();
    }

    /**
     * The terms in a text: of several that overlap the longest, and one concept for each place.
     *
     * @param text the text, with tags if it has codes
     * @param protectedSpans where nothing is looked for: tags and program text
     * @return in the order of the text, not overlapping
     */
    public List<TermMatch> find(String text, List<Span> protectedSpans) {
        List<TermMatch> matches = new ArrayList<>();
        for (TermOccurrence occurrence : longest(text, protectedSpans)) {
            matches.add(occurrence.match(text));
        }
        return matches;
    }

    /** As {@link #find}, but with every concept that a place may name. */
    public List<TermOccurrence> longest(String text, List<Span> protectedSpans) {
        return longest(everywhere(text, protectedSpans));
    }

    /** The longest of the terms that {@link #everywhere} found. */
    public static List<TermOccurrence> longest(List<TermOccurrence> all) {
        return all.size() < 2 ? all : withoutOverlap(all);
    }

    /**
     * Every place where a term stands, also inside longer terms.
     *
     * @return by rising start, the shorter first
     */
    public List<TermOccurrence> everywhere(String text, List<Span> protectedSpans) {
        return WALKS.get().walk(index, facts, text, protectedSpans);
    }

    static List<TermOccurrence> withoutOverlap(List<TermOccurrence> all) {
        List<TermOccurrence> kept = new ArrayList<>(all.size());
        int from = 0;
        while (from < all.size()) {
            int end = all.get(from).span().end();
            int to = from + 1;
            while (to < all.size() && all.get(to).span().start() < end) {
                end = Math.max(end, all.get(to).span().end());
                to++;
            }
            if (to == from + 1) {
                kept.add(all.get(from));
            } else {
                keepLongest(all.subList(from, to), kept);
            }
            from = to;
        }
        return kept;
    }

    /** Of occurrences that overlap in a chain, the longest first and what remains free. */
    private static void keepLongest(List<TermOccurrence> chain, List<TermOccurrence> kept) {
        List<TermOccurrence> byLength = new ArrayList<>(chain);
        byLength.sort(TermFinder::longestFirst);
        int before = kept.size();
        for (TermOccurrence candidate : byLength) {
            boolean free = true;
            for (int i = before; i < kept.size(); i++) {
                free &= !kept.get(i).span().overlaps(candidate.span());
            }
            if (free) {
                kept.add(candidate);
            }
        }
        kept.subList(before, kept.size()).sort(TermFinder::leftmostFirst);
    }

    private static int longestFirst(TermOccurrence one, TermOccurrence other) {
        if (one.words() != other.words()) {
            return other.words() - one.words();
        }
        int byLength = other.span().length() - one.span().length();
        return byLength != 0 ? byLength : leftmostFirst(one, other);
    }

    private static int leftmostFirst(TermOccurrence one, TermOccurrence other) {
        return one.span().start() - other.span().start();
    }

    /** Which of several terms at one place is named: the one written so, then the best status. */
    static Comparator<TermOccurrence.Reading> preference(String surface) {
        return (one, other) -> {
            int strange = likeness(one, surface) - likeness(other, surface);
            return strange != 0 ? strange : one.term().status().compareTo(other.term().status());
        };
    }

    /** 0 for a term written so, 1 but for capitals, 2 for another form. */
    private static int likeness(TermOccurrence.Reading entry, String surface) {
        String text = entry.term().text();
        if (text.equals(surface)) {
            return 0;
        }
        return text.equalsIgnoreCase(surface) ? 1 : 2;
    }
}
