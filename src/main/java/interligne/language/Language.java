package interligne.language;

import interligne.language.number.NumberFacts;
import interligne.language.text.Style;
import interligne.language.text.Typography;
import interligne.language.words.WordFacts;

/**
 * One natural language and the facts that the steps ask of it.
 *
 * <p>Example: {@code Languages.of("fr-CA").orElseThrow().name()} is {@code "French"}.
 */
public interface Language {

    /** The primary language subtag of BCP 47 in lower case, for example {@code "fr"}. */
    String tag();

    /** The English name of the language, for messages. */
    String name();

    /** What it knows of its words. */
    WordFacts words();

    /** Where its sentences begin and end; read from a small file at the first call. */
    SentenceFacts sentences();

    /** How it writes numbers, dates, times and money. */
    NumberFacts numbers();

    /**
     * How it is set in type.
     *
     * @param locale a BCP 47 tag of this language; a region that is not known counts as the first
     */
    Typography typography(String locale);

    /** Words and phrases that an editor of this language replaces. */
    Style style();
}
