package interligne.glossary;

import interligne.glossary.TermIndex.Shape;
import interligne.language.Languages;
import interligne.language.words.Folding;
import interligne.language.words.WordFacts;
import interligne.language.words.WordFacts.Reading;
import interligne.language.words.WordScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns the terms of a glossary into word classes and forms, asking the language how each word
 * inflects; done once, so that a text only looks its words up.
 */
final class TermCompiler {

    /** Capitals alone are an acronym up to this length; a longer word is merely written large. */
    private static final int LONGEST_ACRONYM = 6;

    /** Letters in brackets at the end of a word are an ending up to this length. */
    private static final int LONGEST_ENDING = 3;

    private static final String VERB = "verb";

    private final WordFacts facts;
    private final TermIndexBuilder builder = new TermIndexBuilder();
    private final WordScanner scanner = new WordScanner();
    private final Map<String, Integer> wordClasses = new HashMap<>();
    private final LongTable sameForms = new LongTable();
    private int classes;

    TermCompiler(WordFacts facts) {
        this.facts = facts;
    }

    /** The index of all terms of that language. */
    TermIndex compile(Glossary glossary, String language) {
        for (Concept concept : glossary.concepts()) {
            for (Term term : TermFinder.terms(concept, language)) {
                add(concept, term);
            }
        }
        return builder.build();
    }

    private void add(Concept concept, Term term) {
        String text = withoutGloss(term.text());
        scanner.scan(text);
        int first = firstWord(text);
        int count = scanner.count();
        if (first >= count) {
            return;
        }
        Reading reading = reading(concept);
        if (first == 0 && count > 1 && facts.infinitiveMark(scanner.folded(0))) {
            reading = Reading.VERBAL;
            first = 1;
        }
        int head = first;
        while (head + 1 < count && facts.fixed(scanner.folded(head))) {
            head++;
        }
        if (concept.pos().isEmpty() && reading == Reading.NOMINAL) {
            String word = scanner.folded(head);
            boolean verbOnly = facts.infinitive(word) && !facts.nominalAndVerbal(word);
            reading = verbOnly ? Reading.VERBAL : reading;
        }
        int[] path = new int[count - first];
        for (int i = first; i < count; i++) {
            Reading here = i == head ? reading : Reading.NOMINAL;
            boolean name = name(concept, i) && here != Reading.VERBAL;
            boolean last = i > head && i == count - 1;
            path[i - first] = wordClass(scanner.letters(i), name, here, last);
        }
        builder.term(path, concept, term, shape(text, first, reading));
        if (path.length == 2 && hyphenated(text, first) && reading == Reading.NOMINAL) {
            String joined = scanner.letters(first) + scanner.letters(first + 1);
            if (!facts.infinitive(Folding.fold(joined))) {
                int[] one = {wordClass(joined, name(concept, first), reading, true)};
                builder.term(one, concept, term, new Shape(1, reading, List.of(), "", ""));
            }
        }
    }

    /** "start-up", which is written "startup" too; but no "re-sign", as "resign" is a verb. */
    private boolean hyphenated(String text, int first) {
        int end = scanner.end(first);
        return scanner.start(first + 1) == end + 1
                && text.charAt(end) == '-'
                && scanner.shape(first) == WordScanner.LOWER
                && scanner.shape(first + 1) == WordScanner.LOWER
                && end - scanner.start(first) > 1;
    }

    /**
     * What the head of a concept's terms is: a noun, unless the row says verb; either of them when
     * a term in some language is an infinitive by its form ({@code touch}, French {@code toucher}).
     */
    private static Reading reading(Concept concept) {
        if (!concept.pos().isEmpty() || concept.kind().properName()) {
            return concept.pos().equals(VERB) ? Reading.VERBAL : Reading.NOMINAL;
        }
        for (Map.Entry<String, List<Term>> each : concept.terms().entrySet()) {
            WordFacts words = Languages.words(each.getKey());
            for (Term term : each.getValue()) {
                String text = term.text();
                int blank = text.indexOf(' ');
                String head = blank < 0 ? text : text.substring(0, blank);
                if (words.infinitiveByForm(Folding.fold(head))) {
                    return Reading.UNKNOWN;
                }
            }
        }
        return Reading.NOMINAL;
    }

    /**
     * Whether a word is written in one way only. In the long form of an acronym, and in a term with
     * a case rule, small words inflect like any other.
     */
    private boolean name(Concept concept, int word) {
        boolean capitals = scanner.shape(word) != WordScanner.LOWER;
        return concept.caseSensitive() && (capitals || concept.kind().properName());
    }

    /**
     * A remark in brackets at the end of a term, as in "tree (object)", is not written in texts.
     */
    private static String withoutGloss(String text) {
        if (!text.endsWith(")")) {
            return text;
        }
        int bracket = text.lastIndexOf('(');
        // "branch(es)" and "avocat(e)" only say how the word inflects.
        boolean ending = text.length() - bracket <= LONGEST_ENDING + 2;
        boolean apart = bracket > 0 && text.charAt(bracket - 1) == ' ';
        return bracket > 0 && (apart || ending) ? text.substring(0, bracket).strip() : text;
    }

    /** 1 when the term begins with an article that a text may leave out or change, else 0. */
    private int firstWord(String text) {
        boolean article =
                scanner.count() > 1
                        && scanner.shape(0) == WordScanner.LOWER
                        && facts.article(scanner.folded(0))
                        && TermGaps.plain(text, scanner.end(0), scanner.start(1));
        return article ? 1 : 0;
    }

    private Shape shape(String text, int first, Reading reading) {
        List<String> joints = new ArrayList<>();
        boolean any = false;
        int count = scanner.count();
        for (int i = first; i + 1 < count; i++) {
            boolean plain = TermGaps.plain(text, scanner.end(i), scanner.start(i + 1));
            any |= !plain;
            joints.add(plain ? "" : TermGaps.signs(text, scanner.end(i), scanner.start(i + 1)));
        }
        String lead = first > 0 ? "" : only(text.substring(0, scanner.start(first)), ".@#");
        String tail = only(text.substring(scanner.end(count - 1)), "+#");
        return new Shape(count - first, reading, any ? List.copyOf(joints) : List.of(), lead, tail);
    }

    private static String only(String signs, String wanted) {
        for (int i = 0; i < signs.length(); i++) {
            if (wanted.indexOf(signs.charAt(i)) < 0) {
                return "";
            }
        }
        return signs;
    }

    /** No word is fixed at the end of a term: "log-ins". */
    private int wordClass(String word, boolean name, Reading reading, boolean last) {
        String key = (name ? 'x' : last ? 'l' : letter(reading)) + word;
        Integer known = wordClasses.get(key);
        if (known != null) {
            return known;
        }
        int wordClass = newClass(word, name, reading, last);
        wordClasses.put(key, wordClass);
        return wordClass;
    }

    private int newClass(String word, boolean name, Reading reading, boolean last) {
        String folded = Folding.fold(word);
        if (name || writtenOneWay(word)) {
            return exact(facts.nameForms(word));
        }
        if (reading == Reading.NOMINAL) {
            return facts.fixed(folded) && !last
                    ? inflected(facts.fixedForms(folded), false, 0)
                    : inflected(facts.nominalForms(folded), true, 0);
        }
        Set<String> forms = new LinkedHashSet<>(facts.verbForms(folded));
        forms.add(folded);
        if (reading == Reading.UNKNOWN) {
            forms.addAll(facts.nominalForms(folded));
        }
        return inflected(forms, true, letter(reading));
    }

    private static char letter(Reading reading) {
        return switch (reading) {
            case NOMINAL -> 'n';
            case VERBAL -> 'v';
            case UNKNOWN -> 'u';
        };
    }

    /** Whether capitals belong to the word: an acronym, or capitals inside. */
    private static boolean writtenOneWay(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (capitals && Character.isUpperCase(word.charAt(0))) {
            return word.length() <= LONGEST_ACRONYM || hasDigit(word);
        }
        return !capitals && hasCapitalInside(word);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalInside(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int exact(Set<String> forms) {
        int wordClass = classes++;
        for (String form : forms) {
            builder.form(Folding.fold(form), wordClass, TermIndex.EXACT, form);
        }
        return wordClass;
    }

    /** One class for all words with the same forms, so that few paths need to be tried. */
    private int inflected(Set<String> forms, boolean open, long salt) {
        long sum = salt + (open ? 1 : 0);
        for (String form : forms) {
            sum += Folding.key(form);
        }
        long key = sum == 0 ? 1 : sum;
        int known = sameForms.get(key);
        if (known >= 0) {
            return known;
        }
        int wordClass = classes++;
        sameForms.put(key, wordClass);
        for (String form : forms) {
            boolean ambiguous =
                    open && (facts.nominalAndVerbal(form) || facts.setPhrases().mayHold(form));
            builder.form(form, wordClass, ambiguous ? TermIndex.AMBIGUOUS : 0, "");
        }
        return wordClass;
    }
}
