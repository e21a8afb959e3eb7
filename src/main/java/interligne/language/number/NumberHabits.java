package interligne.language.number;

import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.List;

/** What differs between two languages in reading a number; the lists are in the lexicon. */
interface NumberHabits extends NumberFacts {

    @Override
    default List<Quantity> read(Wording wording) {
        return new NumberReader(wording, this).read();
    }

    @Override
    default String write(double value) {
        return NumberWriter.write(value, groupMark(), decimalMark());
    }

    /** Whether a word may stand right before a hyphen and figures without making a label. */
    default boolean joinsNumbers(String word) {
        return words().has(word, WordClass.NUMBER) || words().has(word, WordClass.FUNCTION);
    }

    /** Whether letters glued to figures make a decade, as in {@code 1990s}. */
    default boolean decade(String letters) {
        return false;
    }

    /** Whether the word before makes these figures a decade, as in {@code années 1990}. */
    default boolean decadeBefore(Wording text, int token) {
        return false;
    }

    /** Whether figures with a full stop are a time, as in {@code 6.30 p.m.} */
    boolean timeWithStop(Wording text, int token, Figures read);

    /**
     * The token after the mark of the hour that stands there; the same token when there is none.
     */
    int hourMark(Wording text, int token);

    /** The token after {@code a.m.}, less than 0 for {@code p.m.}, 0 when there is neither. */
    int halfOfDay(Wording text, int token);

    /** The token after "per cent" in several words; the same token when it does not stand there. */
    int percent(Wording text, int token);

    /** The token after "percentage points"; the same token when they do not stand there. */
    int percentPoints(Wording text, int token);

    /** Whether a scale word there counts nothing, as in "parts per million" and "mille marin". */
    default boolean countsNothing(Wording text, int token) {
        boolean per = text.isWord(token - 1, "per") || text.isWord(token - 1, "par");
        return per && text.lower(token - 2).startsWith("part");
    }

    /** Steps over "of" between a number and what is counted. */
    int skipOf(Wording text, int token);

    /** The currency that a country's adjective behind "dollars" makes, or empty. */
    String region(String word);

    /** The currency that a country's adjective before "dollars" makes, or empty. */
    String regionBefore(Wording text, int token);

    /** Whether a word that is also a common word is a month here. */
    boolean monthHere(Wording text, int token);

    /** Whether a word of three letters is the whole name of a month and nothing else. */
    default boolean wholeMonth(String word) {
        return false;
    }

    /** Whether the number words so far and this one make eighty. */
    boolean fourTwenties(double sofar, double number);

    /** Below what value the next number word must lie to go on. */
    double room(double number);

    /** The token after "and a half"; the same token when it does not stand there. */
    int andHalf(Wording text, int token);

    /** The token after what stands between a fraction and a scale word: "half a million". */
    int ofScale(Wording text, int token);
}
