package interligne.language.text;

/**
 * How a locale sets quotation marks, spaces, dashes and apostrophes.
 *
 * <p>Example: in French of France a narrow no-break space stands before {@code ;}, in that of
 * Canada nothing does (Lexique de l’Imprimerie nationale; Office québécois de la langue française).
 *
 * @param locale the BCP 47 tag it holds for
 * @param openQuote the mark that opens a quotation
 * @param closeQuote the mark that closes it
 * @param quoteSpace the space inside quotation marks, or empty
 * @param foreignQuotes quotation marks of other languages
 * @param narrowMarks marks that want a narrow no-break space before them
 * @param spacedMarks marks that want a no-break space before them
 * @param tightMarks marks that want no space before them
 * @param spacedUnits whether a no-break space stands between a number and its sign or unit
 * @param serialComma whether a comma may stand before the last "and" of a list
 * @param tightDash whether a long dash may stand without spaces
 * @param curlyOnly whether straight quotes and apostrophes are wrong
 * @param sentenceCase whether headings take capitals as sentences do
 */
public record Typography(
        String locale,
        char openQuote,
        char closeQuote,
        String quoteSpace,
        String foreignQuotes,
        String narrowMarks,
        String spacedMarks,
        String tightMarks,
        boolean spacedUnits,
        boolean serialComma,
        boolean tightDash,
        boolean curlyOnly,
        boolean sentenceCase) {

    /** The no-break space, U+00A0. */
    public static final char NO_BREAK = '\u00a0';

    /** The narrow no-break space, U+202F. */
    public static final char NARROW = '\u202f';

    /** The typographic apostrophe. */
    public static final char APOSTROPHE = '’';

    /** The ellipsis in one character. */
    public static final char ELLIPSIS = '…';

    /** Quotation marks of all kinds. */
    public static final String QUOTES = "«»“”„‟\"‘";

    /** Marks that open a quotation. */
    public static final String OPENERS = "«“\"";

    /** Their partners, in the same order. */
    public static final String PARTNERS = "»”\"";

    /** Marks that may follow the end of a sentence without a space. */
    public static final String CLOSERS = "!?.…)]»”\"’'*";

    public static final Typography FRANCE =
            new Typography(
                    "fr-FR", '«', '»', "\u00a0", "“”„‟", ";!?", ":", ",.", true, false, false, true,
                    true);

    public static final Typography CANADA =
            new Typography(
                    "fr-CA", '«', '»', "\u00a0", "“”„‟", "", ":", ";!?,.", true, false, false, true,
                    true);

    /** How a language is set of which nothing is known: as typed. */
    public static final Typography PLAIN =
            new Typography("", '"', '"', "", "", "", "", "", false, true, false, false, false);

    public static final Typography ENGLISH =
            new Typography(
                    "en", '“', '”', "", "«»„‟", "", "", ";!?:,.", false, true, true, false, false);

    /** Whether the character is a space that a line may not break at. */
    public static boolean noBreak(char space) {
        return space == NO_BREAK || space == NARROW;
    }

    /** Whether there is nothing but space of any width. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    /** The text without space of any width at its ends, no-break ones included. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether the character is space of any width. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether signs such as the one for per cent stand at their number, as in English. */
    public boolean tightSigns() {
        return locale.equals(ENGLISH.locale);
    }

    /** The space that belongs before a mark: U+202F, U+00A0, or 0 for none. */
    public char spaceBefore(char mark) {
        if (narrowMarks.indexOf(mark) >= 0) {
            return NARROW;
        }
        return spacedMarks.indexOf(mark) >= 0 ? NO_BREAK : 0;
    }
}
