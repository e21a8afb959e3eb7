package interligne.language.words;

import java.util.Set;

/**
 * What a language knows of its words: which forms a term takes in running text, which words stand
 * for it, and whether a form is a noun or a verb where it stands.
 *
 * <p>Words are given and returned folded ({@link Folding#fold}) unless it says otherwise.
 */
public interface WordFacts {

    /** What a word does in a sentence, as far as its neighbours tell. */
    enum Reading {
        NOMINAL,
        VERBAL,
        UNKNOWN
    }

    /**
     * The forms of a noun, adjective or participle, itself included: number and gender.
     *
     * <p>Example: {@code "donnée"} and {@code "données"} for {@code "données"} in French.
     */
    Set<String> nominalForms(String word);

    /** The forms of a verb, itself included; empty when the language has no such verb. */
    Set<String> verbForms(String word);

    /**
     * The forms of a name or an acronym, as written and with its capitals: {@code "TPU"} and {@code
     * "TPUs"} in English.
     *
     * @param name one word, not folded
     */
    Set<String> nameForms(String name);

    /** Whether the word never changes inside a term: articles, prepositions, conjunctions. */
    boolean fixed(String word);

    /**
     * The words that may stand in place of such a fixed word in another form of the same term:
     * {@code "des"} for {@code "du"}; itself included.
     */
    Set<String> fixedForms(String word);

    /** Whether a term may lose this word at its start: an article. */
    boolean article(String word);

    /** Whether a dictionary lists a verb under this word. */
    boolean infinitive(String word);

    /**
     * Whether the word shows by its form that the verb is meant where it could be a noun too, as
     * French infinitives do.
     */
    boolean infinitiveByForm(String word);

    /** Whether the word before a verb only says that it is one: {@code "to"} in English. */
    boolean infinitiveMark(String word);

    /** Whether a word can be both a noun and a verb form, so that the neighbours must tell. */
    boolean nominalAndVerbal(String word);

    /** The phrases whose nouns are none: "in order to". */
    default SetPhrases setPhrases() {
        return SetPhrases.NONE;
    }

    /**
     * What the neighbours say of a form that can be noun and verb; all words are folded.
     *
     * @param before the word before, or empty
     * @param word the form in question
     * @param after the word after, or empty
     */
    Reading reading(String before, String word, String after);

    /**
     * Whether a word may stand for something named before: a pronoun.
     *
     * @param before the word before, or empty
     */
    boolean standsForAnother(String before, String word);

    /** The plural of a term as a person would write it, or the same text when it has none. */
    String plural(String term);

    /**
     * Whether words of a text are a plural, as far as their form tells.
     *
     * @param words the words as they stand there, folded
     * @param singular the term in the singular
     */
    boolean plural(String words, String singular);

    /**
     * A term in the number, and in languages that have it the gender, which words of a text have.
     *
     * @param words the words as they stand there, folded
     * @param original the term they are a form of
     */
    default String like(String term, String words, String original) {
        boolean same = words.equals(Folding.fold(original));
        return !same && plural(words, original) ? plural(term) : term;
    }

    /**
     * Whether it is certain that a term may stand in place of other words while articles and
     * adjectives around stay as they are: same gender, and a first sound that fits.
     *
     * @param before the word before, elided or not, or empty
     * @param old the words that are replaced, folded; empty when they are of another language
     * @param term the term to write, folded
     */
    boolean takesThePlace(String before, String old, String term);

    /** Whether the word before may stay as it is before that name, folded. */
    boolean fitsAfter(String before, String name);
}
