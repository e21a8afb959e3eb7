package interligne.glossary.suggest;

import interligne.article.Span;
import interligne.language.Languages;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.words.WordFacts;
import interligne.language.words.WordScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one text, each with what decides whether it may belong to a term. */
final class WordRun {

    /** What is left after an apostrophe, as in "we're", is shorter than a word. */
    private static final int LONGEST_REMAINDER = 3;

    /**
     * A word.
     *
     * @param span where
     * @param folded as it is compared
     * @param key the same for every number of a noun
     * @param small whether it is an article, preposition, pronoun and the like, or a number
     * @param fixed whether it may stand inside a term all the same
     * @param article whether it is an article
     * @param verb whether it can only be a verb
     * @param infinitive whether a verb is listed under it, and no "to" stands before
     * @param here what the word before says of one that may be noun or verb
     * @param capital whether it begins with a capital
     * @param capitals whether all of it is capitals
     * @param first whether a sentence begins with it
     * @param joined whether only a blank, a hyphen or an elision parts it from the word before
     */
    record Word(
            Span span,
            String folded,
            String key,
            boolean small,
            boolean fixed,
            boolean article,
            boolean verb,
            boolean infinitive,
            WordFacts.Reading here,
            boolean capital,
            boolean capitals,
            boolean first,
            boolean joined) {}

    private final WordFacts facts;
    private final Optional<Lexicon> lexicon;
    private final WordScanner scanner = new WordScanner();
    private final Map<String, Known> known = new HashMap<>();

    /** What does not depend on where a word stands. */
    private record Known(String key, boolean small, boolean fixed, boolean article, boolean verb) {}

    WordRun(String language) {
        this.facts = Languages.words(language);
        this.lexicon = Languages.of(language).map(each -> each.numbers().words());
    }

    List<Word> of(String text, List<Span> hidden) {
        int[] skipped = new int[hidden.size() * 2];
        for (int i = 0; i < hidden.size(); i++) {
            skipped[2 * i] = hidden.get(i).start();
            skipped[2 * i + 1] = hidden.get(i).end();
        }
        scanner.scan(text, skipped);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < scanner.count(); i++) {
            words.add(word(text, i));
        }
        return words;
    }

    private Word word(String text, int i) {
        String folded = scanner.folded(i);
        Span span = new Span(scanner.start(i), scanner.end(i));
        String before = text.substring(i == 0 ? 0 : scanner.end(i - 1), span.start());
        boolean apostrophe = before.equals("'") || before.equals("’");
        boolean joined = i > 0 && ((before.length() < 2 && before.isBlank()) || before.equals("-"));
        Known own = known.computeIfAbsent(folded, this::known);
        WordFacts.Reading here = here(i, folded);
        boolean remainder = apostrophe && folded.length() < LONGEST_REMAINDER;
        return new Word(
                span,
                folded,
                own.key(),
                own.small() || remainder || inAddress(text, span),
                own.fixed(),
                own.article(),
                own.verb() || (here == WordFacts.Reading.VERBAL && !marked(i)),
                facts.infinitive(folded) && !marked(i),
                here,
                Character.isUpperCase(text.charAt(span.start())),
                scanner.shape(i) == WordScanner.CAPITALS && span.length() > 1,
                i == 0 || endsSentence(before),
                joined || apostrophe);
    }

    private WordFacts.Reading here(int i, String folded) {
        if (!facts.nominalAndVerbal(folded)) {
            return WordFacts.Reading.UNKNOWN;
        }
        return marked(i) && facts.infinitive(folded)
                ? WordFacts.Reading.VERBAL
                : facts.reading(i == 0 ? "" : scanner.folded(i - 1), folded, "");
    }

    /** After "to" a verb may end a term all the same: "right to object". */
    private boolean marked(int i) {
        return i > 0 && facts.infinitiveMark(scanner.folded(i - 1));
    }

    private Known known(String folded) {
        boolean verb =
                facts.infinitive(folded)
                        && !facts.nominalAndVerbal(folded)
                        && !facts.verbForms(folded).isEmpty();
        return new Known(
                key(folded), small(folded), facts.fixed(folded), facts.article(folded), verb);
    }

    /** Whether the word is a part of a web address, a path or a name in program text. */
    private static boolean inAddress(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && i + 1 < end && Character.isLowerCase(text.charAt(i + 1));
            if (dot || "/@=_#<>{}\\".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String gap) {
        return gap.chars()
                .anyMatch(
                        c ->
                                ".!?:\"*\n\u2022".indexOf(c) >= 0
                                        || Character.getType(c)
                                                == Character.INITIAL_QUOTE_PUNCTUATION);
    }

    private boolean small(String folded) {
        if (folded.length() < 2 || !Character.isLetter(folded.charAt(0))) {
            return true;
        }
        return facts.fixed(folded)
                || lexicon.filter(
                                words ->
                                        words.has(folded, WordClass.FUNCTION)
                                                || words.has(folded, WordClass.MONTH)
                                                || words.has(folded, WordClass.WEEKDAY)
                                                || words.has(folded, WordClass.NUMBER)
                                                || words.has(folded, WordClass.NEGATION))
                        .isPresent();
    }

    private String key(String folded) {
        String shortest = folded;
        for (String form : facts.nominalForms(folded)) {
            boolean shorter = form.length() < shortest.length();
            boolean same = form.length() == shortest.length() && form.compareTo(shortest) < 0;
            shortest = shorter || same ? form : shortest;
        }
        return shortest;
    }
}
