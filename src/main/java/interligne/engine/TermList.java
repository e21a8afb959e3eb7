package interligne.engine;

import interligne.article.Content;
import interligne.article.Span;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermFinder;
import interligne.glossary.TermOccurrence;
import interligne.language.Languages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a glossary says between two languages, as machines can use it: names that are kept, and the
 * preferred term for each term of the source.
 */
public final class TermList {

    private final TermFinder finder;
    private final String to;
    private final List<TermPair> pairs;

    /** The terms of a glossary from one language into another. */
    public TermList(Glossary glossary, String from, String to) {
        this.finder = new TermFinder(glossary, from);
        this.to = to;
        Map<String, TermPair> all = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            for (Term term : terms(concept, from)) {
                String target = preferred(concept);
                if (term.status().allowed() && !target.isEmpty()) {
                    all.putIfAbsent(term.text(), new TermPair(term.text(), target));
                }
            }
        }
        this.pairs = List.copyOf(all.values());
    }

    /** Every pair; of a source term that names several things the first. */
    public List<TermPair> pairs() {
        return pairs;
    }

    /** A digest of all pairs: the same glossary gives the same sixteen digits. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        pairs.forEach(pair -> all.append(pair.source()).append('\t').append(pair.target() + "\n"));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Where names stand in a text that stay as they are. */
    List<Span> names(Content source) {
        List<Span> spans = new ArrayList<>();
        for (TermOccurrence each : finder.longest(source.text(), source.protectedSpans())) {
            if (each.readings().get(0).concept().policy() == Concept.Policy.KEEP) {
                spans.add(each.span());
            }
        }
        return spans;
    }

    /** The pairs whose source term occurs in a text, names apart. */
    List<TermPair> in(Content source) {
        Map<String, TermPair> found = new LinkedHashMap<>();
        for (TermOccurrence each : finder.longest(source.text(), source.protectedSpans())) {
            TermOccurrence.Reading reading = each.readings().get(0);
            String target = preferred(reading.concept());
            if (reading.concept().policy() != Concept.Policy.KEEP && !target.isEmpty()) {
                found.putIfAbsent(
                        reading.term().text(), new TermPair(reading.term().text(), target));
            }
        }
        return List.copyOf(found.values());
    }

    private String preferred(Concept concept) {
        return terms(concept, to).stream()
                .filter(term -> term.status().allowed())
                .map(Term::text)
                .findFirst()
                .orElse("");
    }

    private static List<Term> terms(Concept concept, String language) {
        List<Term> exact = concept.in(language);
        return exact.isEmpty() ? concept.in(Languages.primary(language)) : exact;
    }
}
