package interligne.glossary;

import interligne.article.Span;
import interligne.language.words.Folding;
import interligne.language.words.WordFacts;
import interligne.language.words.WordScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one translation shows of the terms that its source asks for. */
final class TermEvidence {

    /** The longest name, in words, that is looked for in another spelling. */
    private static final int WINDOW = 4;

    /** From this length on, one wrong letter still tells which name was meant. */
    private static final int LONG_NAME = 6;

    private final String text;
    private final List<TermOccurrence> everywhere;
    private final List<TermOccurrence> longest;
    private final Set<String> askedFor;
    private final WordFacts facts;
    private final WordFacts sourceFacts;

    TermEvidence(
            String text,
            List<TermOccurrence> everywhere,
            Set<String> askedFor,
            WordFacts facts,
            WordFacts sourceFacts) {
        this.text = text;
        this.everywhere = everywhere;
        this.longest = everywhere.size() < 2 ? everywhere : TermFinder.withoutOverlap(everywhere);
        this.askedFor = askedFor;
        this.facts = facts;
        this.sourceFacts = sourceFacts;
    }

    String text() {
        return text;
    }

    /** The places that render one of the concepts, also inside longer terms. */
    List<TermOccurrence> rendering(Collection<Concept> concepts) {
        List<TermOccurrence> rendering = new ArrayList<>();
        for (TermOccurrence place : everywhere) {
            for (Concept concept : concepts) {
                if (place.allowedFor(concept)) {
                    rendering.add(place);
                    break;
                }
            }
        }
        return rendering.size() < 2 ? rendering : TermFinder.withoutOverlap(rendering);
    }

    /** The places where a term stands that is not allowed for the concept, and not for another. */
    List<TermOccurrence> wrong(Concept concept) {
        List<TermOccurrence> wrong = new ArrayList<>();
        for (TermOccurrence place : longest) {
            boolean here = false;
            boolean excused = false;
            for (TermOccurrence.Reading reading : place.readings()) {
                boolean allowed = reading.term().status().allowed();
                here |= !allowed && reading.concept().id().equals(concept.id());
                excused |= allowed && askedFor.contains(reading.concept().id());
            }
            if (here && !excused) {
                wrong.add(place);
            }
        }
        return wrong;
    }

    /** The term of that concept which is not allowed there. */
    Term wrongTerm(TermOccurrence place, Concept concept) {
        for (TermOccurrence.Reading reading : place.readings()) {
            if (reading.concept().id().equals(concept.id()) && !reading.term().status().allowed()) {
                return reading.term();
            }
        }
        throw new IllegalArgumentException(concept.id() + " has no wrong term at " + place.span());
    }

    /** Terms that no source can ask for: concepts that only say what is wrong in the target. */
    void bannedOutright(Predicate<Concept> banned, String tag, List<TermFault> faults) {
        for (TermOccurrence place : longest) {
            TermOccurrence.Reading reading = place.readings().get(0);
            Concept concept = reading.concept();
            if (reading.term().status().allowed() || !banned.test(concept)) {
                continue;
            }
            String words = place.span().in(text);
            Term wrong = reading.term();
            String proposal = "";
            for (Term term : TermFinder.terms(concept, tag)) {
                if (proposal.isEmpty() && term.status().allowed()) {
                    proposal = proposal(concept, term, words, wrong.text());
                }
            }
            faults.add(
                    new TermFault(
                            reading.term().status() == TermStatus.FORBIDDEN
                                    ? TermFault.Kind.FORBIDDEN
                                    : TermFault.Kind.DEPRECATED,
                            concept,
                            0,
                            0,
                            false,
                            new Span(0, 0),
                            place.span(),
                            words,
                            proposal,
                            fix(concept, place.span(), wrong.text(), proposal)));
        }
    }

    /** The term to write in place of wrong words, in their number and with their capital. */
    String proposal(Concept concept, Term term, String words, String wrongTerm) {
        String proposal =
                verb(concept, term)
                        ? term.text()
                        : facts.like(term.text(), Folding.fold(words), wrongTerm);
        return capital(proposal, words, wrongTerm);
    }

    /** A verb has no plural, and its person is not known here. */
    private boolean verb(Concept concept, Term term) {
        String text = Folding.fold(term.text());
        int blank = text.indexOf(' ');
        String head = blank < 0 ? text : text.substring(0, blank);
        return concept.pos().equals("verb")
                || (concept.pos().isEmpty() && facts.infinitiveByForm(head));
    }

    /** The proposal if it fits among the words around as they are, else null. */
    @Nullable String fix(Concept concept, Span place, String wrongTerm, String proposal) {
        if (proposal.isEmpty() || verb(concept, new Term(proposal, TermStatus.PREFERRED))) {
            return null;
        }
        String old = Folding.fold(wrongTerm);
        return facts.takesThePlace(before(place), old, Folding.fold(proposal)) ? proposal : null;
    }

    /** The name if the word before may stay before it, else null. */
    @Nullable String fixName(Span place, String name) {
        return facts.fitsAfter(before(place), Folding.fold(name)) ? name : null;
    }

    /** The word before a place, folded; empty when a sign stands between. */
    private String before(Span place) {
        WordScanner words = new WordScanner();
        words.scan(text);
        for (int i = 1; i < words.count(); i++) {
            if (words.start(i) == place.start()) {
                boolean near = TermGaps.plain(text, words.end(i - 1), words.start(i));
                return near ? words.folded(i - 1) : "";
            }
        }
        return "";
    }

    /** The term to write for words of the source, in their number. */
    String proposalFor(Concept concept, Term term, String words, String original) {
        return !verb(concept, term) && plural(sourceFacts, words, original)
                ? facts.plural(term.text())
                : term.text();
    }

    private static boolean plural(WordFacts facts, String words, String singular) {
        String folded = Folding.fold(words);
        return !folded.equals(Folding.fold(singular)) && facts.plural(folded, singular);
    }

    /** A capital that only the place asks for is kept: a sentence or a heading begins there. */
    private static String capital(String proposal, String words, String wrongTerm) {
        boolean large =
                Character.isUpperCase(words.charAt(0))
                        && !Character.isUpperCase(wrongTerm.charAt(0));
        return large ? Character.toUpperCase(proposal.charAt(0)) + proposal.substring(1) : proposal;
    }

    /** Whether a word or sign may stand for one of the concepts, once it was named. */
    boolean pronounOrEllipsis(Collection<Concept> concepts) {
        if (text.indexOf('…') >= 0 || text.contains("...")) {
            return true;
        }
        List<TermOccurrence> named = rendering(concepts);
        int from = named.isEmpty() ? 0 : named.get(0).span().end();
        WordScanner words = new WordScanner();
        words.scan(text);
        for (int i = 0; i < words.count(); i++) {
            String before = i == 0 ? "" : words.folded(i - 1);
            if (words.start(i) >= from && facts.standsForAnother(before, words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a name stands in another spelling: other capitals, joined or parted, with a plural
     * ending, or with one wrong letter if it is long.
     */
    @Nullable Span lookalike(String name) {
        String wanted = letters(name);
        WordScanner words = new WordScanner();
        words.scan(text);
        for (int first = 0; first < words.count(); first++) {
            int limit = Math.min(words.count(), first + WINDOW);
            for (int last = first; last < limit; last++) {
                Span span = new Span(words.start(first), words.end(last));
                String there = letters(span.in(text));
                if (there.length() > wanted.length() + 1) {
                    break;
                }
                if (alike(there, wanted) && !span.in(text).equals(name)) {
                    return span;
                }
            }
        }
        return null;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String folded = Folding.foldBare(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean alike(String there, String wanted) {
        if (there.equals(wanted) || there.equals(wanted + "s")) {
            return true;
        }
        return wanted.length() >= LONG_NAME && oneLetterApart(there, wanted);
    }

    private static boolean oneLetterApart(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
