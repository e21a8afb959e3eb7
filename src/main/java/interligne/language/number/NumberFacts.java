package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.Wording;
import java.util.List;

/**
 * How a language writes numbers, dates, times, money and measures.
 *
 * <p>Example: English reads {@code "$10 billion"} as 10<sup>10</sup> US dollars, French reads
 * {@code "10 billions"} as 10<sup>13</sup>.
 */
public interface NumberFacts {

    /** The numbers of a text, in its order. */
    List<Quantity> read(Wording wording);

    /** The closed lists that numbers are made of. */
    Lexicon words();

    /** The mark between units and tenths. */
    char decimalMark();

    /** The mark that groups thousands, a space when there is none. */
    char groupMark();

    /** A number written with the marks of this language, for example {@code "12 635,5"}. */
    String write(double value);

    /** The word for a power of ten from 6 on, for example {@code "milliard"} for 9; may be two. */
    String scaleWord(int power, boolean plural);

    /** Whether the word joins the last item of a list to the others. */
    boolean and(String word);

    /** Whether thousand million and so on are spelled out rather than a letter at the figure. */
    boolean spelledScale();

    /** Whether "of" stands between million and what is counted. */
    boolean scaleNeedsOf();

    /** Whether the currency sign stands behind the amount. */
    boolean signBehind();

    /**
     * An amount of money as this language writes it, for example {@code "25,50 €"}.
     *
     * @param written as it is written now, so that a country in it is kept
     */
    String money(Quantity amount, String written);

    /** A time of day in minutes after midnight as this language writes it. */
    String time(int minutes);

    /** Whether a noun after this count is in the singular. */
    default boolean singular(long count) {
        return count == 1;
    }

    /** A Roman numeral, from 1 to 99. */
    default String roman(int value) {
        return Roman.write(value);
    }
}
